import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

// A device that holds a passkey, as a program: what browsers send, made by the standard (WebAuthn level 2, no attestation).

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
const bytesOf = (bytes: Buffer) => Buffer.concat([Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]), bytes])

const userPresentAndVerified = 0b0000_0101
const withCredential = 0b0100_0000

export interface SoftwarePasskey {
  readonly id: string
  /** Answers to `startPasskeyRegistration`. */
  register(options: string, origin: string): string
  /** Answers to `startPasskeySignIn`; the counter goes up unless it is told. */
  signIn(options: string, origin: string, counter?: number): string
}

export function createSoftwarePasskey(rpId = 'localhost'): SoftwarePasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  const id = credentialId.toString('base64url')
  let latest = 0

  const clientData = (type: string, options: string, origin: string) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: (JSON.parse(options) as { challenge: string }).challenge,
        origin,
        crossOrigin: false,
      }),
    )

  const authenticatorData = (flags: number, counter: number, rest: Buffer) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, rest])
  }

  const answer = (response: object) =>
    JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })

  return {
    id,
    register(options, origin) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const coordinate = (label: number, value: string) =>
        Buffer.concat([Buffer.from([label, 0x58, 0x20]), Buffer.from(value, 'base64url')])
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
        coordinate(0x21, x),
        coordinate(0x22, y),
      ])
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, key])
      const data = authenticatorData(userPresentAndVerified | withCredential, latest, credential)
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytesOf(data),
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', options, origin).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    signIn(options, origin, counter = latest + 1) {
      latest = counter
      const client = clientData('webauthn.get', options, origin)
      const data = authenticatorData(userPresentAndVerified, counter, Buffer.alloc(0))
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}
