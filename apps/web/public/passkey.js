// The only script of the site, on the pages that sign in and that add passkeys. It asks the device to sign what the
// register sends, puts that into the form, and sends the form as any other.
const canDo =
  'PublicKeyCredential' in window &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential

for (const place of canDo ? document.querySelectorAll('[data-passkey]') : []) {
  const form = place.querySelector('form')
  place.querySelector('[data-passkey-without]').hidden = true
  place.querySelector('[data-passkey-with]').hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    tell(place, '')
    sign(place, form).then(
      () => form.submit(),
      (error) => tell(place, inWords(error)),
    )
  })
}

async function sign(place, form) {
  const response = await fetch(place.dataset.options, { method: 'POST', body: new URLSearchParams() })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  const options = JSON.parse(answer.options)
  const credential =
    place.dataset.passkey === 'sign-in'
      ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
      : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  form.elements.challenge.value = answer.challenge
  form.elements.response.value = JSON.stringify(credential.toJSON())
}

function tell(place, text) {
  place.querySelector('[data-passkey-trouble]').textContent = text
}

function inWords(error) {
  if (error.name === 'NotAllowedError') return 'The device did not sign, or took too long. Try again.'
  if (error.name === 'InvalidStateError') return 'This device has a passkey of your account already.'
  return error.message || 'That did not work. Try again.'
}
