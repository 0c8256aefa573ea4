/** The staff pages beside Tasklist: counter intake, case file and the API of the embedded forms. */
@ApplicationModule(
        allowedDependencies = {
            "request",
            "document",
            "document::check",
            "document :: seal",
