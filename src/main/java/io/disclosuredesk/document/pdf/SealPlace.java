package io.disclosuredesk.document.pdf;

/**
 * Where the seal belongs: over 署名 and 成文日期, its upper edge within a line of the text above.
 *
 * @param page from 1
 * @param x centre, points from the left edge of the page
 * @param y centre, points from the lower edge of the page
 * @param diameter points; 42 mm
 */
public record SealPlace(int page, float x, float y, float diameter) {}
