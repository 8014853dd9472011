import { expect, it } from 'vitest'
import { unitsMeant } from './units-meant'

const unit = (id: string, name: string, successor: string | null = null) => ({ id, name, successor })

const units = [
  unit('lam-thao', 'xã Lâm Thao'),
  unit('phung-nguyen', 'xã Phùng Nguyên'),
  unit('thi-tran-lam-thao', 'thị trấn Lâm Thao', 'lam-thao'),
  unit('tu-xa', 'xã Tứ Xã', 'phung-nguyen'),
  unit('phung-nguyen-cu', 'xã Phùng Nguyên', 'phung-nguyen'),
  unit('xa-tan-lap', 'xã Tân Lập'),
  unit('phuong-tan-lap', 'phường Tân Lập'),
  unit('hoa-sen', 'Trường Mầm non Hoa Sen'),
  unit('ba-vi', 'xã Ba Vì'),
  unit('ba-vi-khac', 'xã Ba Vi'),
]

it.each([
  ['its name', 'xã Lâm Thao', ['lam-thao']],
  ['without its kind', 'Lâm Thao', ['lam-thao']],
  ['in another spelling', '  XÃ LÂM  THAO. '.normalize('NFD'), ['lam-thao']],
  ['without marks', 'xa Phung Nguyen', ['phung-nguyen']],
  ['a former name: what stands in its place', 'Tứ Xã', ['phung-nguyen']],
  ['a name of the unit and of its predecessor', 'Phùng Nguyên', ['phung-nguyen']],
  ['within an address, the nearest first', 'Khu 3, xã Tứ Xã, Lâm Thao, Phú Thọ', ['phung-nguyen']],
  ['behind other words, with its kind', 'UBND xã Phùng Nguyên', ['phung-nguyen']],
  ['in a line without commas', 'khu 5 xã Tứ Xã - tỉnh Phú Thọ', ['phung-nguyen']],
  ['a school', 'trường mầm non Hoa Sen', ['hoa-sen']],
  ['a name that two have', 'Tân Lập', ['phuong-tan-lap', 'xa-tan-lap']],
  ['with the kind it is one', 'phường Tân Lập', ['phuong-tan-lap']],
  ['with the marks it is one', 'Ba Vì', ['ba-vi']],
  ['without them it may be either', 'ba vỉ', ['ba-vi', 'ba-vi-khac']],
  ['a part of a name', 'Phùng', []],
  ['a longer name', 'Trường Tiểu học Lâm Thao', []],
  ['a district of the same name', 'huyện Lâm Thao', []],
  ['a kind alone', 'xã', []],
  ['nothing', ' , ', []],
])('%s: “%s”', (_, text, ids) => expect([...unitsMeant(text, units)].sort()).toEqual(ids))
