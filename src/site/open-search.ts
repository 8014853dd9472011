import { fixedPaths } from '@/shared/paths'
import { absolute } from './absolute'
import { xmlElement } from './sitemap'

/** Browsers cut what is longer. */
const longestName = 16

/** What a browser reads to search the portal from its address bar: OpenSearch 1.1. */
export const openSearchFile = (name: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    xmlElement('ShortName', [...name].slice(0, longestName).join('')),
    xmlElement('Description', `Tìm trong ${name}`),
    xmlElement('InputEncoding', 'UTF-8'),
    xmlElement('Language', 'vi'),
    `<Image width="192" height="192" type="image/png">${absolute('/icon-192.png')}</Image>`,
    `<Url type="text/html" template="${absolute(fixedPaths.search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ].join('\n')
