package io.disclosuredesk.architecture.planted.document;

import com.itextpdf.kernel.pdf.PdfDocument;

record PdfOutsideFence(PdfDocument pdf) {}
