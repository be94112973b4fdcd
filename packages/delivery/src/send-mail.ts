import { createTransport } from 'nodemailer'

/** A mail server, and as whom it is used. */
export interface MailServer {
  /** `smtp://…` or `smtps://…`, with name and password where they are needed. */
  readonly url: string
  /** The address from which mails come. */
  readonly from: string
}

export interface MailToSend {
  readonly address: string
  readonly subject: string
  readonly text: string
}

/** What became of a try to send a mail. */
export type Sent =
  | { readonly outcome: 'SENT' }
  /** `isFinal` where trying again is of no use. */
  | { readonly outcome: 'FAILED'; readonly error: string; readonly isFinal: boolean }

export interface MailSender {
  send(mail: MailToSend): Promise<Sent>
  close(): void
}

const patience = 20_000

/** Sends mails through a server, one after the other. */
export function createMailSender({ url, from }: MailServer): MailSender {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 1,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
    // Mails are written here, and what people wrote stands in them as text: nothing is fetched for them.
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  return {
    async send({ address, subject, text }) {
      try {
        await transport.sendMail({ to: { name: '', address }, subject, text })
        return { outcome: 'SENT' }
      } catch (error) {
        const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string }
        // Of the answers of a server those from 500 on are final, unless it is we who are refused.
        const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
        return { outcome: 'FAILED', error: withoutAddresses(`${code ?? ''} ${message ?? ''}`), isFinal }
      }
    },
    close() {
      transport.close()
    },
  }
}

const longestError = 300

/** Servers repeat the address they refuse; what is kept or logged must not. */
function withoutAddresses(text: string): string {
  return text
    .slice(0, longestError)
    .replaceAll(/[^\s<>"]{1,64}@[^\s<>"]{1,255}/g, '[address]')
    .trim()
}
