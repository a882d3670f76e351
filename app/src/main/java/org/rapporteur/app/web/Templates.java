package org.rapporteur.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;

/** The templates, made into classes when the program was built. */
public final class Templates {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Optional<String> asOf;

    /** @param asOf the time of which pages tell, where that is not now */
    public Templates(Optional<String> asOf) {
        this.asOf = asOf;
    }

    /** The view as a page, or its content alone where that is wanted. */
    public Answer answer(View view, Request request) {
        StringOutput out = new StringOutput();
        Frame frame = Frame.of(view, request, asOf);
        engine.render(view.template() + ".jte", Map.of("frame", frame, "model", view.model()), out);
        return Answer.of(view.status(), HTML, out.toString());
    }
}
