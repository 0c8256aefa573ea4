package io.disclosuredesk.document;

/** The OFD file of a letter cannot be made for now; its PDF is not affected. The message says so in Chinese. */
public final class OfdUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OfdUnavailableException(String title) {
        super("《" + title + "》的OFD版式文件没有生成成功，请下载PDF文件，两者内容一致；稍后再点一次会重新生成，仍然不成功的，请联系系统管理员。");
    }
}
