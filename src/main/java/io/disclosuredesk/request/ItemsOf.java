package io.disclosuredesk.request;

/** Finds an item of a case by its position. */
final class ItemsOf {

    private ItemsOf() {}

    static RequestItem item(DisclosureRequest request, int number) {
        return request.items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("本件没有第" + number + "项。"));
    }
}
