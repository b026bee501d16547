import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** For what our signatures are good; ssh-keygen refuses one that was made for something else. */
const namespace = 'plumbline-release';

export class SignatureProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SignatureProblem';
  }
}

/** True where ssh-keygen is installed. */
export const canSign = (): boolean =>
  spawnSync('ssh-keygen', ['-?'], { stdio: 'ignore' }).error === undefined;

/** Signs a file with an SSH key, or with the key of a running agent when its public half is given: `<file>.sig`. */
export function signFile(file: string, key: string): void {
  if (!canSign())
    throw new SignatureProblem('ssh-keygen is not installed (package openssh-client).');
  rmSync(`${file}.sig`, { force: true });
  try {
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key, '-n', namespace, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A passphrase is the agent's business: nobody sits at a build.
      env: { ...process.env, SSH_ASKPASS_REQUIRE: 'never' },
    });
  } catch (error) {
    throw new SignatureProblem(`The key ${key} does not sign: ${saidBy(error)}`);
  }
}

/** Who signed a text, by a file of allowed signers as ssh-keygen reads it. */
export function signerOf(
  { text, signature }: { readonly text: Uint8Array; readonly signature: string },
  signers: string,
): string {
  const [principal] = ask(['find-principals', '-s', signature, '-f', signers]).trim().split('\n');
  if (!principal) throw new SignatureProblem('Nobody on the list of allowed signers signed it.');
  ask(['verify', '-f', signers, '-I', principal, '-n', namespace, '-s', signature], text);
  return principal;
}

function ask([what, ...args]: readonly string[], input: Uint8Array = new Uint8Array()): string {
  try {
    return execFileSync('ssh-keygen', ['-Y', what ?? '', ...args], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new SignatureProblem(saidBy(error));
  }
}

function saidBy(error: unknown): string {
  const said: unknown = error instanceof Error ? Reflect.get(error, 'stderr') : undefined;
  return said === undefined || said === null || String(said) === ''
    ? String(error)
    : String(said).trim();
}
