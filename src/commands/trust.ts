/** The files that a program may be told to trust. */
export interface TrustFiles {
  /** The authority's certificate alone. */
  readonly ca: string;
  /** With those of the public authorities, for what trusts the one file it is given and nothing else. */
  readonly bundle: string;
}

/** How programs are told to trust an authority, by what they are written in and where they run. */
export const TRUST: readonly (readonly [who: string, how: (files: TrustFiles) => readonly string[]])[] = [
  ['Node', ({ ca }) => [`NODE_EXTRA_CA_CERTS=${ca}`]],
  [
    'PHP',
    ({ bundle }) => [
      `php -d curl.cainfo=${bundle} -d openssl.cafile=${bundle} ...`,
      'or the same two lines in php.ini',
    ],
  ],
  ['Python', ({ bundle }) => [`SSL_CERT_FILE=${bundle} REQUESTS_CA_BUNDLE=${bundle}`]],
  ['curl', ({ bundle }) => [`CURL_CA_BUNDLE=${bundle}`]],
  ['Go, Ruby, .NET on Linux', ({ bundle }) => [`SSL_CERT_FILE=${bundle}`]],
  [
    'Java',
    ({ ca }) => [
      'cp "$JAVA_HOME/lib/security/cacerts" holub.cacerts',
      `keytool -importcert -noprompt -alias holub -file ${ca} -keystore holub.cacerts -storepass changeit`,
      'java -Djavax.net.ssl.trustStore=holub.cacerts -Djavax.net.ssl.trustStorePassword=changeit ...',
    ],
  ],
  [
    'Debian, Ubuntu, Alpine',
    ({ ca }) => [`sudo cp ${ca} /usr/local/share/ca-certificates/holub.crt && sudo update-ca-certificates`],
  ],
  ['Fedora', ({ ca }) => [`sudo cp ${ca} /etc/pki/ca-trust/source/anchors/holub.pem && sudo update-ca-trust`]],
  ['macOS', ({ ca }) => [`sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${ca}`]],
  ['Windows', ({ ca }) => [`certutil -addstore -f Root ${ca}`]],
];
