import { asOperator, noon, type Seeder } from './seeder'
export const seedPlan = async ({ payload }: Seeder): Promise<string> => {
  const { id } = await payload.create({
    collection: 'campaigns',
    data: { title: 'Kế hoạch', startsOn: noon('2022-01-01'), endsOn: noon('2025-12-31'), owner: 'UBND' },
    ...asOperator,
  })
  return id
}
