package io.disclosuredesk.desk;

/** The personal data of the applicant are not needed for the work of this member of staff. */
class ApplicantHiddenException extends RuntimeException {
    ApplicantHiddenException() {
        super("完整的个人信息只向受理岗和本件承办人显示。");
    }
}
