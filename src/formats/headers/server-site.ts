/** Where a server of one's own finds the site, and where it answers. */
export interface ServerSite {
  /** Absolute path of the folder with the built site. */
  readonly root: string;
  /** Name of the host, such as `plumbline.example`. */
  readonly host: string;
  /** Address and port without TLS, such as `127.0.0.1:8080`; without it, the server answers as the host. */
  readonly listen?: string | undefined;
}
