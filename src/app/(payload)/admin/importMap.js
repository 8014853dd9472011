import { ReadOnlyNote as ReadOnlyNote_4903b6132ef922e99cfc2fc23c86bad1 } from '../../../../src/site/admin/ReadOnlyNote.client'
import { StateCell as StateCell_15d44c9a16480f8b3c4008ceb3460988 } from '../../../../src/publishing/admin/StateCell'
import { WorkflowPanel as WorkflowPanel_89a32a8487ad0b336d653bf846e80d34 } from '../../../../src/publishing/admin/WorkflowPanel.client'
import { PictureCell as PictureCell_33d968d596f5af972a182be7833bd21b } from '../../../../src/media/admin/PictureCell.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NameSubject as NameSubject_207c69896efe25be2b4e230514d0b870 } from '../../../../src/exemplars/admin/NameSubject.client'
import { AgreedVersion as AgreedVersion_2c064075909628c921208b40ab397745 } from '../../../../src/publishing/admin/AgreedVersion.client'
import { RowName as RowName_362129c70572a528abd2a79469069739 } from '../../../../src/ui/admin/RowName.client'
import { FilterLinks as FilterLinks_efaebfd892faf70ae689df59047550ec } from '../../../../src/ui/admin/FilterLinks.client'
import { BulkPublish as BulkPublish_1d3c5fdf0190822858bc6aa470d3d37d } from '../../../../src/publishing/admin/BulkPublish.client'
import { PublishForEditors as PublishForEditors_8ef2312a10fb4da519a9488438265de1 } from '../../../../src/publishing/admin/PublishForEditors'
import { WithdrawInstead as WithdrawInstead_3ae9550c17a1bc11e2b6993ada3016d4 } from '../../../../src/publishing/admin/WithdrawInstead'
import { Kit as Kit_5224b1ecbecc7d1b0dfdde56d5b13fbc } from '../../../../src/channels/kit/admin/Kit'
import { PrintPanel as PrintPanel_ce2244dff915c8f88959eccc94492c02 } from '../../../../src/channels/paper/admin/PrintPanel.client'
import { RowLine as RowLine_0187a311f3c1b4039b1b7d2fae21f5f5 } from '../../../../src/contests/admin/RowLine.client'
import { CopyForNextYear as CopyForNextYear_588634573b7bb5aaf8be0d7bb61e7026 } from '../../../../src/contests/admin/CopyForNextYear.client'
import { Office as Office_f640c9125372bc538b25dff98625fcb5 } from '../../../../src/contests/admin/Office'
import { ShowsCell as ShowsCell_afacb3725ed72c1e8f579a3543649b73 } from '../../../../src/media/admin/ShowsCell'
import { ShownInCell as ShownInCell_a31cbd7c0d8b0cefef1600e7befa6aa3 } from '../../../../src/catalogue/admin/ShownIn'
import { ShownInField as ShownInField_a31cbd7c0d8b0cefef1600e7befa6aa3 } from '../../../../src/catalogue/admin/ShownIn'
import { FileCell as FileCell_114d1795c720659d0ae2c5b06f876069 } from '../../../../src/media/admin/FileCell'
import { SightingsPanel as SightingsPanel_ab94193dde4d36e1aa3466eff03b650e } from '../../../../src/embeds/admin/SightingsPanel'
import { BulletinScript as BulletinScript_93c0774741aa045d3a25216ad840225f } from '../../../../src/channels/loudspeaker/admin/BulletinScript'
import { AdminIcon as AdminIcon_f89a361c9d0242fc25a3fb49afc5546f } from '../../../../src/site/admin/AdminMark'
import { AdminLogo as AdminLogo_f89a361c9d0242fc25a3fb49afc5546f } from '../../../../src/site/admin/AdminMark'
import { Welcome as Welcome_91808c75d3b2d885c54bd5a7dc626de5 } from '../../../../src/site/admin/Welcome'
import { JudgingLink as JudgingLink_45352865cab32c41c7fc2d5409bcee95 } from '../../../../src/contests/admin/judging/JudgingLink'
import { Dashboard as Dashboard_1032cf25c077708c7a1a861c493ef591 } from '../../../../src/site/admin/Dashboard'
import { JudgeDesk as JudgeDesk_50e3c2bc6fbe64c7511c64ffc22fb0c1 } from '../../../../src/contests/admin/judging/JudgeDesk'
import { ToUndo as ToUndo_a0308b34ad16208c273457f28b265560 } from '../../../../src/channels/kit/admin/ToUndo'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/site/admin/ReadOnlyNote.client#ReadOnlyNote": ReadOnlyNote_4903b6132ef922e99cfc2fc23c86bad1,
  "/src/publishing/admin/StateCell#StateCell": StateCell_15d44c9a16480f8b3c4008ceb3460988,
  "/src/publishing/admin/WorkflowPanel.client#WorkflowPanel": WorkflowPanel_89a32a8487ad0b336d653bf846e80d34,
  "/src/media/admin/PictureCell.client#PictureCell": PictureCell_33d968d596f5af972a182be7833bd21b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/exemplars/admin/NameSubject.client#NameSubject": NameSubject_207c69896efe25be2b4e230514d0b870,
  "/src/publishing/admin/AgreedVersion.client#AgreedVersion": AgreedVersion_2c064075909628c921208b40ab397745,
  "/src/ui/admin/RowName.client#RowName": RowName_362129c70572a528abd2a79469069739,
  "/src/ui/admin/FilterLinks.client#FilterLinks": FilterLinks_efaebfd892faf70ae689df59047550ec,
  "/src/publishing/admin/BulkPublish.client#BulkPublish": BulkPublish_1d3c5fdf0190822858bc6aa470d3d37d,
  "/src/publishing/admin/PublishForEditors#PublishForEditors": PublishForEditors_8ef2312a10fb4da519a9488438265de1,
  "/src/publishing/admin/WithdrawInstead#WithdrawInstead": WithdrawInstead_3ae9550c17a1bc11e2b6993ada3016d4,
  "/src/channels/kit/admin/Kit#Kit": Kit_5224b1ecbecc7d1b0dfdde56d5b13fbc,
  "/src/channels/paper/admin/PrintPanel.client#PrintPanel": PrintPanel_ce2244dff915c8f88959eccc94492c02,
  "/src/contests/admin/RowLine.client#RowLine": RowLine_0187a311f3c1b4039b1b7d2fae21f5f5,
  "/src/contests/admin/CopyForNextYear.client#CopyForNextYear": CopyForNextYear_588634573b7bb5aaf8be0d7bb61e7026,
  "/src/contests/admin/Office#Office": Office_f640c9125372bc538b25dff98625fcb5,
  "/src/media/admin/ShowsCell#ShowsCell": ShowsCell_afacb3725ed72c1e8f579a3543649b73,
  "/src/catalogue/admin/ShownIn#ShownInCell": ShownInCell_a31cbd7c0d8b0cefef1600e7befa6aa3,
  "/src/catalogue/admin/ShownIn#ShownInField": ShownInField_a31cbd7c0d8b0cefef1600e7befa6aa3,
  "/src/media/admin/FileCell#FileCell": FileCell_114d1795c720659d0ae2c5b06f876069,
  "/src/embeds/admin/SightingsPanel#SightingsPanel": SightingsPanel_ab94193dde4d36e1aa3466eff03b650e,
  "/src/channels/loudspeaker/admin/BulletinScript#BulletinScript": BulletinScript_93c0774741aa045d3a25216ad840225f,
  "/src/site/admin/AdminMark#AdminIcon": AdminIcon_f89a361c9d0242fc25a3fb49afc5546f,
  "/src/site/admin/AdminMark#AdminLogo": AdminLogo_f89a361c9d0242fc25a3fb49afc5546f,
  "/src/site/admin/Welcome#Welcome": Welcome_91808c75d3b2d885c54bd5a7dc626de5,
  "/src/contests/admin/judging/JudgingLink#JudgingLink": JudgingLink_45352865cab32c41c7fc2d5409bcee95,
  "/src/site/admin/Dashboard#Dashboard": Dashboard_1032cf25c077708c7a1a861c493ef591,
  "/src/contests/admin/judging/JudgeDesk#JudgeDesk": JudgeDesk_50e3c2bc6fbe64c7511c64ffc22fb0c1,
  "/src/channels/kit/admin/ToUndo#ToUndo": ToUndo_a0308b34ad16208c273457f28b265560,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
