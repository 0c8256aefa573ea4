package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The metadata of a letter as XMP, with the same words as its information dictionary, and what it claims to be: PDF/A-2a and
 * PDF/UA-1. Written as text, since the library builds it by parsing XML three times, a tenth of a letter's cost.
 */
final class Metadata {
    private static final Pattern DATE =
            Pattern.compile("D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)([+-]\\d\\d)'(\\d\\d)'");

    private static final String TEMPLATE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
             dc:format="application/pdf" xmp:CreateDate="%1$s" xmp:ModifyDate="%1$s" pdf:Producer="%2$s"
             pdfaid:part="2" pdfaid:conformance="A">
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:title>%5$s
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li><rdf:Description pdfaSchema:prefix="pdfuaid"
             pdfaSchema:schema="PDF/UA identification schema">
            <pdfaSchema:namespaceURI rdf:resource="http://www.aiim.org/pdfua/ns/id/"/>
            <pdfaSchema:property><rdf:Seq><rdf:li pdfaProperty:category="internal"
             pdfaProperty:description="PDF/UA version identifier" pdfaProperty:name="part" pdfaProperty:valueType="Integer"/>
            </rdf:Seq></pdfaSchema:property></rdf:Description></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private static final String SUBJECT =
            "\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>";

    private Metadata() {}

    static byte[] of(PdfDocumentInfo info) {
        String created =
                DATE.matcher(info.getMoreInfo(PdfName.CreationDate.getValue())).replaceFirst("$1-$2-$3T$4:$5:$6$7:$8");
        String subject = info.getSubject();
        return TEMPLATE.formatted(
                        created,
                        escaped(info.getProducer()),
                        escaped(info.getAuthor()),
                        escaped(info.getTitle()),
                        subject == null ? "" : SUBJECT.formatted(escaped(subject)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
