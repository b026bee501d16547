const between = 5000; // milliseconds

/** Says now and then how far long work has come; work that is done within seconds is not spoken of. */
export function steps(
  all: number,
  what: string,
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): (more: number) => void {
  let done = 0;
  let last = now();
  return (more) => {
    done += more;
    if (now() - last < between || done >= all) return;
    last = now();
    say(`${done} of ${all} ${what} ...`);
  };
}
