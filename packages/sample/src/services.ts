import type { NoticeScope } from '@openward/vocabulary/notice-scope'

/** A service (or, for the traps, goods and software) with its classification and sentences that describe it. */
export interface Service {
  readonly title: string
  readonly cpv: { readonly id: string; readonly description: string }
  readonly scope: NoticeScope
  readonly category: 'services' | 'goods'
  readonly details: readonly string[]
}

const CPV = {
  health: { id: '85100000', description: 'Health services' },
  hospital: { id: '85111000', description: 'Hospital services' },
  psychiatricHospital: { id: '85111500', description: 'Psychiatric hospital services' },
  outPatient: { id: '85112200', description: 'Out-patient care services' },
  medicalPractice: { id: '85121000', description: 'Medical practice services' },
  generalPractice: { id: '85121100', description: 'General-practitioner services' },
  psychology: { id: '85121270', description: 'Psychiatrist or psychologist services' },
  dental: { id: '85130000', description: 'Dental practice and related services' },
  nurses: { id: '85141200', description: 'Services provided by nurses' },
  homeTreatment: { id: '85141210', description: 'Home medical treatment services' },
  physiotherapy: { id: '85142100', description: 'Physiotherapy services' },
  ambulance: { id: '85143000', description: 'Ambulance services' },
  imaging: { id: '85150000', description: 'Medical imaging services' },
  familyPlanning: { id: '85312330', description: 'Family-planning services' },
  rehabilitation: { id: '85312500', description: 'Rehabilitation services' },
  communityHealth: { id: '85323000', description: 'Community health services' },
  welfareElderly: { id: '85311100', description: 'Welfare services for the elderly' },
  welfare: { id: '85312400', description: 'Welfare services not delivered through residential institutions' },
  consumables: { id: '33140000', description: 'Medical consumables' },
  furniture: { id: '39150000', description: 'Miscellaneous furniture and equipment' },
  software: { id: '48180000', description: 'Medical software package' },
} as const

const health = (title: string, cpv: Service['cpv'], ...details: string[]): Service => ({
  title,
  cpv,
  scope: 'HEALTH_SERVICE',
  category: 'services',
  details,
})

/** Health services that any scenario may be about. */
export const HEALTH_SERVICES: readonly Service[] = [
  health(
    'Community nursing and therapies',
    CPV.nurses,
    'Nurses and therapists visit adults who cannot leave home, seven days a week.',
    'The teams work with general practices in neighbourhoods of about forty thousand people.',
    'Wound care, continence, falls prevention and support after a stay in hospital are part of it.',
  ),
  health(
    'Integrated urgent care and out-of-hours doctors',
    CPV.medicalPractice,
    'Callers are assessed by telephone and, where needed, seen at a base or at home during the out-of-hours period.',
    'A clinical assessment service with doctors, pharmacists and nurses stands behind the call handlers.',
    'The service is measured on the time to a clinical call back and on what patients say.',
  ),
  health(
    'Talking therapies for anxiety and depression',
    CPV.psychology,
    'Adults refer themselves or are referred and receive evidence-based psychological therapy.',
    'The share of people who recover, and waiting times of six and eighteen weeks, are reported each month.',
    'Sessions are offered in person, by video and in groups.',
  ),
  health(
    'Musculoskeletal physiotherapy and triage',
    CPV.physiotherapy,
    'First-contact physiotherapists assess joint and back pain and agree a plan with the patient.',
    'People who need surgery are passed on with images and a summary.',
    'Self-management material is given in the six most spoken languages of the area.',
  ),
  health(
    'Non-emergency patient transport',
    CPV.ambulance,
    'Eligible patients are taken to and from planned appointments, dialysis and discharge.',
    'Vehicles carry walking patients, wheelchairs and stretchers; escorts travel where the need is shown.',
    'Late journeys and aborted journeys are counted separately.',
  ),
  health(
    'Adult drug and alcohol recovery',
    CPV.rehabilitation,
    'The recovery team offers prescribing, needle exchange, counselling and help with housing and work.',
    'People with lived experience help to run the groups.',
    'Young people up to twenty-five have a pathway of their own.',
  ),
  health(
    'Integrated sexual and reproductive health',
    CPV.familyPlanning,
    'Contraception, testing and treatment of infections are open to all residents without an appointment on most days.',
    'Online test kits and outreach to groups at higher risk complete it.',
    'Training of general practices in long-acting contraception is included.',
  ),
  health(
    'Community ophthalmology',
    CPV.outPatient,
    'Cataract assessment, glaucoma monitoring and minor eye conditions are treated outside hospital.',
    'Optometrists of the area share records with the consultant-led team.',
    'Waiting time from referral to treatment must stay under eighteen weeks.',
  ),
  health(
    'Community diagnostic imaging',
    CPV.imaging,
    'Magnetic resonance, computed tomography and ultrasound are offered at two sites and on a mobile unit.',
    'Reports reach the referring clinician within five working days.',
    'Evening and weekend lists are part of the core hours.',
  ),
  health(
    'Health visiting and school nursing 0 to 19',
    CPV.communityHealth,
    'Families receive the five mandated contacts and more where the need is greater.',
    'School nurses lead on immunisation consent, safeguarding and weight measurement.',
    'A single point of contact answers parents by telephone and text.',
  ),
  health(
    'Special allocation scheme for primary care',
    CPV.generalPractice,
    'Patients removed from a practice list keep access to a doctor in a secure place.',
    'The scheme covers the whole system area and reviews each patient after twelve months.',
    'Risk assessments are shared with the teams that need them.',
  ),
  health(
    'Hospice at home and specialist palliative care',
    CPV.homeTreatment,
    'People in the last year of life are supported where they choose to be.',
    'Nurses are on call at night; families receive bereavement support afterwards.',
    'An advice line serves care homes and general practices.',
  ),
  health(
    'Urgent dental access',
    CPV.dental,
    'Patients in pain are seen within twenty-four hours whether or not they have a dentist.',
    'Stabilisation courses follow where teeth can be kept.',
    'Sessions run on weekdays, Saturdays and bank holidays.',
  ),
  health(
    'Adult mental health rehabilitation beds',
    CPV.psychiatricHospital,
    'Inpatient rehabilitation is provided close to home with the aim of bringing people back from distant placements.',
    'Length of stay and return to the community are reviewed each quarter.',
    'Carers take part in every care programme meeting.',
  ),
  health(
    'NHS health checks and stop smoking support',
    CPV.health,
    'Residents aged forty to seventy-four are invited every five years and offered help to change habits.',
    'Clinics take place in pharmacies, libraries and workplaces.',
    'Uptake in the most deprived fifth of the area is a key measure.',
  ),
  health(
    'Autism and attention deficit assessment for children',
    CPV.psychology,
    'Children and young people are assessed by a team of several professions and given support while they wait.',
    'Schools receive a written plan with the family’s consent.',
    'The backlog of long waits has to be cleared in the first eighteen months.',
  ),
]

/** Services, goods and software that stand outside health services. */
export const OTHER_SUBJECTS = {
  homeCare: {
    title: 'Home care and support for older people',
    cpv: CPV.welfareElderly,
    scope: 'SOCIAL_CARE',
    category: 'services',
    details: [
      'Care workers help with washing, meals and medication at home.',
      'Visits of less than thirty minutes are used for medication only.',
      'Providers keep staff on guaranteed hours and pay for travel.',
    ],
  },
  supportedHousing: {
    title: 'Supported housing and floating support for homeless people',
    cpv: CPV.welfare,
    scope: 'SOCIAL_CARE',
    category: 'services',
    details: [
      'Forty units of accommodation with support around the clock are to be kept.',
      'Key workers help residents to move on within two years.',
      'Floating support reaches people in their own tenancies.',
    ],
  },
  consumables: {
    title: 'Continence products, home delivery',
    cpv: CPV.consumables,
    scope: 'NOT_HEALTH',
    category: 'goods',
    details: [
      'Pads and washable products are delivered in plain packages.',
      'Reorders are taken online and by telephone.',
      'Stock is held for six weeks.',
    ],
  },
  furniture: {
    title: 'Waiting room furniture for health centres',
    cpv: CPV.furniture,
    scope: 'NOT_HEALTH',
    category: 'goods',
    details: [
      'Seats must be wipeable and of two heights.',
      'Old furniture is taken away and reused where possible.',
      'Delivery is to eleven sites.',
    ],
  },
  software: {
    title: 'Patient letters software',
    cpv: CPV.software,
    scope: 'NOT_HEALTH',
    category: 'goods',
    details: [
      'The package turns dictated letters into structured records.',
      'It has to work with the record systems in use.',
      'Training of sixty administrators is part of the price.',
    ],
  },
} as const satisfies Record<string, Service>

/** The service of a title; the titles are unique. */
export function healthService(title: string): Service {
  const found = HEALTH_SERVICES.find((service) => service.title === title)
  if (!found) throw new Error(`No made-up service is called ${title}`)
  return found
}
