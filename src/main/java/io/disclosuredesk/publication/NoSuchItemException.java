package io.disclosuredesk.publication;

/** The organ has no such item. */
public class NoSuchItemException extends RuntimeException {

    NoSuchItemException() {
        super("公开目录里没有这一条，请返回目录重新查找。");
    }
}
