import type { Confidence } from '@openward/vocabulary/confidence'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import type { CleanName } from './clean-name.js'

/** A kind that words of a name tell by law or by settled use of language. */
export interface NameRule {
  readonly kind: ProviderKind
  readonly basis: string
  readonly confidence: Confidence
  /** Words that must stand in the cleaned name. What matched is quoted in the basis. */
  readonly words: RegExp
  /** Words that take the rule away. */
  readonly unless?: RegExp
}

const company = /\b(?:LTD|PLC|LLP)\b/
const generalPractice =
  /\b(?:SURGERY|SURGERIES|PRACTICES?|MEDICAL (?:CENTRE|GROUP)|HEALTH CENTRE|GP|GPS|PRIMARY CARE (?:NETWORK|LTD)|PCN|DR PERSON)\b/

/**
 * Rules in their order: the first that applies decides. The statutory names come first (National Health Service Act
 * 2006 for NHS bodies, Local Government Act 1972 for councils); the names of primary care and of charities follow use.
 */
export const NAME_RULES: readonly NameRule[] = [
  {
    kind: 'NHS',
    basis: 'name of an NHS trust',
    confidence: 'HIGH',
    words:
      /\bNHS (?:[A-Z]+ ){0,4}TRUST\b|\b(?:HOSPITALS?|AMBULANCE SERVICES?|PRIMARY CARE|PARTNERSHIP|HEALTH AND SOCIAL ?CARE|MENTAL HEALTH)(?: NHS)? FOUNDATION TRUST\b|\b(?:PRIMARY CARE|UNIVERSITY HOSPITALS?|TEACHING HOSPITALS?|HEALTH AND SOCIAL ?CARE|AMBULANCE SERVICE) TRUST\b/,
    unless: /\bCHARIT|\bFRIENDS\b|\bLTD\b/,
  },
  {
    kind: 'NHS',
    basis: 'name of an NHS body',
    confidence: 'HIGH',
    words:
      /\b(?:CCG|ICB|CSU|LHB|ULHB|UHB)\b|\bCOMMISSION(?:ING)? (?:SUPPORT UNIT|HUB|BOARD|REGION|UNIT)\b|\b(?:HEALTH BOARD|HEALTH AUTHORITY)\b|^PUBLIC HEALTH (?:ENGLAND|WALES|SCOTLAND)\b|^NATIONAL INSTITUTE FOR HEALTH AND\b|^HEALTH EDUCATION ENGLAND\b|^HEALTH AND SOCIAL CARE INFORMATION\b/,
    unless: /\bCHARIT|\bFRIENDS\b/,
  },
  {
    kind: 'NHS',
    basis: 'NHS in the name',
    confidence: 'MEDIUM',
    words: /\bNHS\b/,
    unless:
      /\bCHARIT|\bFRIENDS\b|\bCONFEDERATION\b|\bPROVIDERS\b|\bRETIREMENT\b|\bLIFT\b|\bSHARED BUSINESS\b|\bCIC\b|\bSURGERY|\bPRACTICE|\bMEDICAL CENTRE\b|\bDENTAL\b|\bPHARMAC|\bPARTNERS\b|\bPERSON\b/,
  },
  {
    kind: 'PUBLIC_OTHER',
    basis: 'name of a council',
    confidence: 'HIGH',
    words:
      /\b(?:COUNTY|CITY|BOROUGH|DISTRICT|PARISH|TOWN|METROPOLITAN|UNITARY)(?: AND [A-Z]+)? (?:COUNCILS?|COUNCI|COUNC|COUN)\b|^LONDON BOROUGH\b|\bLONDON BOROUGH OF\b|^(?:ROYAL )?BOROUGH (?:COUNCIL )?OF\b|^ROYAL BOROUGH\b|\bCOMBINED AUTHORITY\b|^CITY OF LONDON\b|\b(?:MBC|MDC) ?$|\bUNITARY AUTHORITY\b|\bUA$|^COUNCIL OF THE\b/,
    unless: /\bVOLUNTARY|\bPRACTICE|\bSURGERY|\bMEDICAL|\bCIC\b/,
  },
  {
    kind: 'PUBLIC_OTHER',
    basis: 'name of a council',
    confidence: 'MEDIUM',
    words: /\bCOUNCILS?$|\bCOUNCIL (?:OF|ADULT|CHILDREN|SOCIAL|PENSION|TAX|RATES)\b/,
    unless:
      /\bVOLUNTARY|\bVOLUNTEER|\bINDEPENDENT\b|\bLIVING\b|\bREFUGEE|\bMEDICAL|\bNURSING|\bPRACTICE|\bSURGERY|\bLTD\b|\bCIC\b|\bBRITISH\b|\bETHNIC|\bEQUALITY|\bRACIAL|\bCHURCH|\bMUSLIM|\bJEWISH|\bSERVICES? COUNCIL$|\bCARE COUNCIL$|\bDEAF\b|\bBLIND\b|\bCOMMUNITY COUNCIL$|\bRESUSCITATION|\bPHARMACEUTICAL|\bDENTAL|\bALCOHOL|\bDRUG|\bMENTAL/,
  },
  {
    kind: 'PUBLIC_OTHER',
    basis: 'name of a university, school or college',
    confidence: 'MEDIUM',
    words:
      /\bUNIVERSITY\b|\bUNIVERSITIES\b|\b(?:PRIMARY|SECONDARY|HIGH|GRAMMAR|INFANT|INFANTS|JUNIOR|SPECIAL|FREE|NURSERY|COMMUNITY|ACADEMY) SCHOOL\b|\bSCHOOL$|\bACADEMY TRUST\b|\bSIXTH FORM\b|\bFURTHER EDUCATION\b|^(?:KINGS COLLEGE LONDON|IMPERIAL COLLEGE|BIRKBECK|LONDON SCHOOL OF|LIVERPOOL SCHOOL OF TROPICAL|INSTITUTE OF CANCER RESEARCH)\b/,
    unless:
      /\bHOSPITAL|\bMEDICAL|\bPRACTICE|\bSURGERY|\bHEALTH|\bCHARIT|\bSTUDENTS UNION\b|\bTHIRD AGE\b|\bNHS\b|\bDR\b|\bOLD SCHOOL\b|\bDENTAL PRACTICE/,
  },
  {
    kind: 'PUBLIC_OTHER',
    basis: 'name of a public authority',
    confidence: 'MEDIUM',
    words:
      /\bPOLICE\b|\bCONSTABULARY\b|\bFIRE AND RESCUE\b|\bFIRE (?:AUTHORITY|SERVICE)\b|\bHM ?(?:REVENUE|PRISON|COURTS|TREASURY|LAND REGISTRY)\b|\bHMRC\b|\bHMCTS\b|^HMP\b|\bDEPARTMENT (?:FOR|OF)\b|\bMINISTRY OF\b|\bCABINET OFFICE\b|\bHOME OFFICE\b|\bCARE QUALITY COMMISSION\b|\bHEALTH SECURITY AGENCY\b|\bVALUATION OFFICE\b|\bENVIRONMENT AGENCY\b|\bOFFENDER MANAGEMENT\b|\bNATIONAL PROBATION\b|\bPROBATION (?:SERVICE|TRUST)\b|\bSCOTTISH (?:GOVERNMENT|MINISTERS)\b|\bWELSH GOVERNMENT\b|\bTRANSPORT FOR\b|\bINFORMATION COMMISSIONER|\bDRIVER AND VEHICLE\b/,
    unless: /\bFEDERATION\b|\bCHARIT|\bREHABILITATION\b|\bLTD\b/,
  },
  {
    kind: 'PRIMARY_CARE',
    basis: 'general practice in a community interest company',
    confidence: 'MEDIUM',
    words: /\b(?:GP|GPS|SURGERY|MEDICAL (?:CENTRE|PRACTICE)|PRACTICES?|PRIMARY CARE NETWORK|PCN)\b.*\bCIC\b/,
  },
  {
    // Half of such names in the labels are general practices, half social enterprises.
    kind: 'NOT_KNOWN',
    basis:
      'a community interest company or co-operative of health care, which may be a general practice or a social enterprise',
    confidence: 'LOW',
    words: /\b(?:HEALTH ?CARE|HEALTH|MEDICAL|PRIMARY CARE|DOCTORS)\b.*\b(?:CIC|COOPERATIVE)\b/,
    unless: /\b(?:COMMUNITY|MENTAL|PUBLIC) HEALTH|\bHEALTH AND SOCIAL\b|\bTRADINGAS\b/,
  },
  {
    kind: 'MUTUAL',
    basis: 'community interest company, co-operative or social enterprise in the name',
    confidence: 'HIGH',
    words: /\bCIC\b|\bCOOPERATIVES?\b|\bCOMMUNITY BENEFIT\b|\bSOCIAL ENTERPRISES?\b|\bEMPLOYEE OWNED\b/,
    unless: /\b(?:LTD|PLC|LLP)\b.{0,20}\bTRADINGAS\b/,
  },
  {
    kind: 'MUTUAL',
    basis: 'housing association, most of which are registered societies',
    confidence: 'MEDIUM',
    words: /\bHOUSING (?:ASSOCIATION|SOCIETY)\b/,
  },
  {
    kind: 'PRIMARY_CARE',
    basis: 'a doctor’s own practice or a partnership of doctors',
    confidence: 'MEDIUM',
    words: /\bDR PERSON\b|^PERSON AND PARTNERS\b|^(?:SINGLE HANDED PRACTICE|PRACTICE OF SEVERAL DOCTORS)\b/,
    unless: /\bCARE HOME\b|\bNURSING HOME\b|\bCHARIT/,
  },
  {
    kind: 'INDEPENDENT',
    basis: 'words of a veterinary practice',
    confidence: 'MEDIUM',
    words: /\bVETERINARY\b|\bVETS\b/,
  },
  {
    kind: 'PRIMARY_CARE',
    basis: 'words of primary care',
    confidence: 'MEDIUM',
    words:
      /\bSURGER(?:Y|IES)\b|\bSURG$|\bMEDICAL (?:CENTRES?|CENTER|CTR|PRACTICES?|PRAC)\b|\bMED (?:CENTRE|CTR|PRAC|PRACTICE)\b|\b(?:FAMILY|GROUP|HEALTH|HEALTHCARE|PARTNERSHIP|ROAD|STREET|LANE|PARK|HOUSE|VILLAGE|GP|GENERAL|DENTAL|OPTOMETRY) PRACTICES?\b|\bHEALTH CENTRES?$|\bPHARMAC(?:Y|IES)\b|\bCHEMISTS?\b|\bDENT(?:AL (?:SURGERY|CARE|CENTRE|CLINIC|HEALTH|STUDIO)|ISTS?|ISTRY)\b|\bOPTICIANS?\b|\bOPTOMETRISTS?\b|\bGP (?:FEDERATION|ALLIANCE|CONSORTIUM|COLLABORATIVE|COOPERATIVE|OUT OF HOURS)\b|\bLOCAL (?:MEDICAL|PHARMACEUTICAL|DENTAL|OPTICAL) COMMITTEE\b|\b(?:LMC|LPC|PCN)$|\bPRIMARY CARE NETWORK\b/,
    unless:
      /\bCOSMETIC|\bARCHITECT|\bTRAINING\b|\bINSTITUTE\b|\bHOSPITALS?\b|\bSYSTEMS?\b|\bSUPPLIES\b|\bLABORATOR|\bEYE SURGERY\b|\bLASER\b|\bSOFTWARE\b/,
  },
  {
    kind: 'VOLUNTARY',
    basis: 'words of charities',
    confidence: 'MEDIUM',
    words:
      /\bHOSPICES?\b|\bCHARIT(?:Y|IES|ABLE)\b|\bCIO\b|\bAGE (?:UK|CONCERN)\b|\bCITIZENS ADVICE\b|\bCAB$|\bVCS ALLIANCE\b|\bCARERS (?:TRUST|CENTRE|SUPPORT|ASSOCIATION|FEDERATION|RESOURCE|NETWORK|UK|LINK|FIRST|HUB)\b|\bVOLUNTARY (?:ACTION|SERVICES?|SECTOR|ORGANISATIONS?|COUNCIL)\b|\bCOUNCIL (?:FOR|OF) VOLUNTARY\b|\bCVS\b|\bLEAGUE OF FRIENDS\b|\bFRIENDS OF\b|\bWOMENS AID\b|\bRAPE CRISIS\b|\bHOME ?START\b|\b(?:YMCA|YWCA|RNIB|RNID|NSPCC)\b|\bALZHEIMERS SOCIETY\b|\bVOLUNTEERS?\b|\bDIOCESE\b|\bRELATE [A-Z]+|\bMIND(?: LTD)?$|^MIND (?:IN|AND)\b|\bMENCAP\b|\bHEADWAY\b|\bBENEVOLENT\b|\bALMSHOUSE|\bCOMMUNITY FOUNDATION\b/,
    unless: /\bNHS\b|\bTRADING LTD\b|\bTRADINGAS\b|\b(?:IN|OF|YOUR|PEACE OF|OPEN|AUTISM IN) MIND$/,
  },
]

/** The first rule whose words the name holds, with the words that matched; null where none applies. */
export function ruleFor({ text, words }: CleanName): { readonly rule: NameRule; readonly matched: string } | null {
  const read = `${words.join(' ')}`
  for (const rule of NAME_RULES) {
    const found = rule.words.exec(read) ?? rule.words.exec(text)
    if (found && rule.unless?.test(text) !== true) return { rule, matched: found[0].trim() }
  }
  return null
}

/** Whether the name names a company form. */
export function namesCompany({ text }: CleanName): boolean {
  return company.test(text)
}

/** Whether the name is that of a general practice. */
export function namesGeneralPractice({ words }: CleanName): boolean {
  return generalPractice.test(words.join(' '))
}
