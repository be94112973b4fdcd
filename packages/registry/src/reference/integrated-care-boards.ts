/** An integrated care board and its system, as reference rows that ship with the register. */
export interface IntegratedCareBoardRow {
  /** Code of the Organisation Data Service: the id of the system, and an identifier of the board. */
  readonly odsCode: string
  readonly systemName: string
  readonly boardName: string
  /** Region of NHS England. */
  readonly region: string
  /** Code of the Office for National Statistics for the area as it is now (or was last). */
  readonly onsCode: string
  /** Codes of the area before a change of boundary. */
  readonly earlierOnsCodes: readonly string[]
  readonly validFrom: string
  /** The last day, or null while it stands. */
  readonly validTo: string | null
}

/** Where the rows below come from. */
export const integratedCareBoardsSource =
  'Organisation Data Service and Office for National Statistics: boards of 1 July 2022 and 1 April 2026 (OGL v3)'

type Columns = readonly [
  odsCode: string,
  place: string,
  region: string,
  onsCode: string,
  earlierOnsCode: string | null,
  validFrom: string,
  validTo: string | null,
]

// Forty-two boards began on 1 July 2022; twelve of them ended and six began on 1 April 2026.
const rows: readonly Columns[] = [
  ['QOX', 'Bath and North East Somerset, Swindon and Wiltshire', 'South West', 'E54000040', null, '2022-07-01', null],
  ['QHG', 'Bedfordshire, Luton and Milton Keynes', 'East of England', 'E54000024', null, '2022-07-01', '2026-03-31'],
  ['QHL', 'Birmingham and Solihull', 'Midlands', 'E54000055', null, '2022-07-01', null],
  ['QUA', 'Black Country', 'Midlands', 'E54000062', null, '2022-07-01', null],
  ['QUY', 'Bristol, North Somerset and South Gloucestershire', 'South West', 'E54000039', null, '2022-07-01', null],
  [
    'QU9',
    'Buckinghamshire, Oxfordshire and Berkshire West',
    'South East',
    'E54000044',
    null,
    '2022-07-01',
    '2026-03-31',
  ],
  ['QUE', 'Cambridgeshire and Peterborough', 'East of England', 'E54000056', null, '2022-07-01', '2026-03-31'],
  ['QYG', 'Cheshire and Merseyside', 'North West', 'E54000008', null, '2022-07-01', null],
  ['QT6', 'Cornwall and the Isles of Scilly', 'South West', 'E54000036', null, '2022-07-01', null],
  ['QWU', 'Coventry and Warwickshire', 'Midlands', 'E54000018', null, '2022-07-01', null],
  ['QJ2', 'Derby and Derbyshire', 'Midlands', 'E54000058', null, '2022-07-01', null],
  ['QJK', 'Devon', 'South West', 'E54000037', null, '2022-07-01', null],
  ['QVV', 'Dorset', 'South West', 'E54000041', null, '2022-07-01', null],
  ['QNQ', 'Frimley', 'South East', 'E54000034', null, '2022-07-01', '2026-03-31'],
  ['QR1', 'Gloucestershire', 'South West', 'E54000043', null, '2022-07-01', null],
  ['QOP', 'Greater Manchester', 'North West', 'E54000057', null, '2022-07-01', null],
  ['QRL', 'Hampshire and Isle of Wight', 'South East', 'E54000067', 'E54000042', '2022-07-01', null],
  ['QGH', 'Herefordshire and Worcestershire', 'Midlands', 'E54000019', null, '2022-07-01', null],
  ['QM7', 'Hertfordshire and West Essex', 'East of England', 'E54000025', null, '2022-07-01', '2026-03-31'],
  ['QOQ', 'Humber and North Yorkshire', 'North East and Yorkshire', 'E54000051', null, '2022-07-01', null],
  ['QKS', 'Kent and Medway', 'South East', 'E54000032', null, '2022-07-01', null],
  ['QE1', 'Lancashire and South Cumbria', 'North West', 'E54000048', null, '2022-07-01', null],
  ['QK1', 'Leicester, Leicestershire and Rutland', 'Midlands', 'E54000015', null, '2022-07-01', null],
  ['QJM', 'Lincolnshire', 'Midlands', 'E54000013', null, '2022-07-01', null],
  ['QH8', 'Mid and South Essex', 'East of England', 'E54000026', null, '2022-07-01', '2026-03-31'],
  ['QMM', 'Norfolk and Waveney', 'East of England', 'E54000022', null, '2022-07-01', '2026-03-31'],
  ['QMJ', 'North Central London', 'London', 'E54000028', null, '2022-07-01', '2026-03-31'],
  ['QMF', 'North East London', 'London', 'E54000029', null, '2022-07-01', null],
  ['QHM', 'North East and North Cumbria', 'North East and Yorkshire', 'E54000050', null, '2022-07-01', null],
  ['QRV', 'North West London', 'London', 'E54000027', null, '2022-07-01', '2026-03-31'],
  ['QPM', 'Northamptonshire', 'Midlands', 'E54000059', null, '2022-07-01', null],
  ['QT1', 'Nottingham and Nottinghamshire', 'Midlands', 'E54000060', null, '2022-07-01', null],
  ['QOC', 'Shropshire, Telford and Wrekin', 'Midlands', 'E54000011', null, '2022-07-01', null],
  ['QSL', 'Somerset', 'South West', 'E54000038', null, '2022-07-01', null],
  ['QKK', 'South East London', 'London', 'E54000030', null, '2022-07-01', null],
  ['QWE', 'South West London', 'London', 'E54000031', null, '2022-07-01', null],
  ['QF7', 'South Yorkshire', 'North East and Yorkshire', 'E54000061', null, '2022-07-01', null],
  ['QNC', 'Staffordshire and Stoke-on-Trent', 'Midlands', 'E54000010', null, '2022-07-01', null],
  ['QJG', 'Suffolk and North East Essex', 'East of England', 'E54000023', null, '2022-07-01', '2026-03-31'],
  ['QXU', 'Surrey Heartlands', 'South East', 'E54000063', null, '2022-07-01', '2026-03-31'],
  ['QNX', 'Sussex', 'South East', 'E54000064', null, '2022-07-01', '2026-03-31'],
  ['QWO', 'West Yorkshire', 'North East and Yorkshire', 'E54000054', null, '2022-07-01', null],
  ['S1Y5D', 'Central East', 'East of England', 'E54000065', null, '2026-04-01', null],
  ['D7T5G', 'Essex', 'East of England', 'E54000066', null, '2026-04-01', null],
  ['T6Y0W', 'Norfolk and Suffolk', 'East of England', 'E54000068', null, '2026-04-01', null],
  ['S9B9J', 'Surrey and Sussex', 'South East', 'E54000069', null, '2026-04-01', null],
  ['S0E4D', 'Thames Valley', 'South East', 'E54000070', null, '2026-04-01', null],
  ['Z9B2Z', 'West and North London', 'London', 'E54000071', null, '2026-04-01', null],
]

export const INTEGRATED_CARE_BOARDS: readonly IntegratedCareBoardRow[] = rows.map(
  ([odsCode, place, region, onsCode, earlierOnsCode, validFrom, validTo]) => ({
    odsCode,
    systemName: `${place} Integrated Care System`,
    boardName: `NHS ${place} Integrated Care Board`,
    region,
    onsCode,
    earlierOnsCodes: earlierOnsCode === null ? [] : [earlierOnsCode],
    validFrom,
    validTo,
  }),
)
