import type { Plugin } from 'vite';

/** The page for a person who has set an outside base map; the same as index.html but for what it may fetch. */
const outsideMapPage = 'outside-map.html';

type Directives = Readonly<Record<string, string>>;

// `frame-ancestors` has no effect in a meta element, so it is left to the host's own headers.
const ownOriginOnly: Directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'none'",
};

const outsideMapAllowed: Directives = {
  ...ownOriginOnly,
  'connect-src': "'self' https:",
  'img-src': "'self' data: blob: https:",
};

function policyElement(directives: Directives): string {
  const policy = Object.entries(directives).map(([name, sources]) => `${name} ${sources}`);
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
}

/**
 * Puts a strict policy first in the head of the built page, and emits the same page a second time as outside-map.html,
 * which may also fetch tiles from other hosts. While developing there is no policy, as React's refresh script is inline.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'lianjing:content-security-policy',
    enforce: 'post',

    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.startsWith(`/${outsideMapPage}`)) {
          request.url = request.url.replace(outsideMapPage, 'index.html');
        }
        next();
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler: (html, context) =>
        context.server ? html : html.replace(/<head[^>]*>/, (head) => `${head}\n    ${policyElement(ownOriginOnly)}`),
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = page.source.toString();
        const withOutsideMap = html.replace(policyElement(ownOriginOnly), policyElement(outsideMapAllowed));
        if (withOutsideMap === html) this.error('index.html carries no content security policy to widen.');
        this.emitFile({ type: 'asset', fileName: outsideMapPage, source: withOutsideMap });
      },
    },
  };
}
