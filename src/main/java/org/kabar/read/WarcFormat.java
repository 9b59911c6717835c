package org.kabar.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive, such as those of Common Crawl's news crawl: each page that was fetched with
 * success is an article, known by the address it was fetched from. Records that hold no page
 * (requests, metadata, pictures, failed fetches) count as nothing. The day of the crawl is not
 * taken for the day of publication. One record at a time is held in memory.
 */
final class WarcFormat implements Format {

    private static final int OK = 200;

    private final Limits limits;

    WarcFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        int readings = 0;
        try (InputStream stream = input.opener().open()) {
            WarcRecords records = new WarcRecords(stream, limits);
            for (Optional<WarcRecords.Item> item = records.next();
                    item.isPresent();
                    item = records.next()) {
                Optional<Reading> reading = reading(input, item.get());
                if (reading.isPresent()) {
                    readings++;
                    if (!sink.accept(reading.get())) {
                        return false;
                    }
                }
            }
        }
        return readings > 0
                || sink.accept(input.refused(Reason.EMPTY, "there is no web page in it"));
    }

    private Optional<Reading> reading(Input input, WarcRecords.Item item) {
        return switch (item) {
            case WarcRecords.Item.Other none -> Optional.empty();
            case WarcRecords.Item.Damaged damaged ->
                    Optional.of(refused(input, damaged.at(), damaged.reason(), damaged.problem()));
            case WarcRecords.Item.Whole whole -> {
                try {
                    yield page(input, whole);
                } catch (IOException | RuntimeException broken) {
                    // jwarc tells broken fields by exceptions of several kinds
                    yield Optional.of(
                            refused(
                                    input,
                                    whole.at(),
                                    Reason.BROKEN_RECORD,
                                    Failures.words(broken)));
                }
            }
        };
    }

    private static Reading refused(Input input, long at, Reason reason, String problem) {
        return input.refused(reason, "the record at byte " + at + ": " + problem);
    }

    private Optional<Reading> page(Input input, WarcRecords.Item.Whole whole) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(whole.bytes()))) {
            WarcRecord record =
                    reader.next().orElseThrow(() -> new IOException("it holds no record"));
            return switch (record) {
                case WarcResponse response -> response(input, response);
                case WarcResource resource ->
                        isPage(resource.contentType())
                                ? Optional.of(
                                        page(
                                                input,
                                                resource,
                                                resource.contentType(),
                                                resource.body().stream()))
                                : Optional.empty();
                default -> Optional.empty();
            };
        }
    }

    private Optional<Reading> response(Input input, WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        if (http.status() != OK || !isPage(http.contentType())) {
            return Optional.empty();
        }
        try (InputStream body = http.bodyDecoded().stream()) {
            return Optional.of(page(input, response, http.contentType(), body));
        }
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private Reading page(Input input, WarcTargetRecord record, MediaType type, InputStream body)
            throws IOException {
        String address = record.target();
        Metadata metadata = input.metadata();
        Reading reading =
                new PageReader(
                                limits,
                                Origin.file(input.name() + "!/" + address),
                                address,
                                metadata)
                        .read(
                                body.readNBytes(limits.documentBytes() + 1),
                                Optional.ofNullable(type.parameters().get("charset")));
        return reading instanceof Reading.OfArticle of
                ? new Reading.OfArticle(
                        of.where(), of.article().with(addressed(of.article().metadata(), address)))
                : reading;
    }

    private static Metadata addressed(Metadata page, String address) {
        return new Metadata(
                Optional.of(address),
                page.title(),
                page.publisher(),
                page.author(),
                page.editor(),
                page.section(),
                page.language(),
                page.published());
    }
}
