/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Package version and short commit hash, such as `0.1.0+1a2b3c4`; `0.1.0+unversioned` outside a repository. */
  readonly VITE_BUILD_ID: string;
}
