package org.kabar.read;

import java.io.IOException;
import java.util.Optional;
import org.kabar.model.Origin;

/** A file with one web page, see {@link PageReader}. */
final class HtmlFormat implements Format {

    private final Limits limits;

    HtmlFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        byte[] bytes = Document.bytes(input, limits);
        return sink.accept(
                new PageReader(limits, Origin.file(input.name()), input.id(), input.metadata())
                        .read(bytes, Optional.empty()));
    }
}
