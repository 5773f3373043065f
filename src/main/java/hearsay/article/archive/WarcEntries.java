package hearsay.article.archive;

import hearsay.article.archive.PassedBy.Why;
import hearsay.article.charset.CharsetLabels;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.article.entry.Limited;
import hearsay.text.Printable;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The web pages of a WARC file (ISO 28500): of each response with a status of 2xx and each resource
 * whose type is HTML, or seems so where none is told, its bytes as a browser would get them.
 * Requests, errors, redirects, all other types, revisits and what repeats a page byte for byte
 * under another address are passed by.
 */
public final class WarcEntries implements Entries {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** Of an answer that does not tell its type, so that its bytes must. */
  private static final MediaType UNKNOWN = MediaType.parse("unknown/unknown");

  private static final int SUCCESS = 200;
  private static final int REDIRECTS = 300;
  private static final int ERRORS = 400;

  private final WarcReader records;
  private final Payloads payloads;
  private final PassedBy passedBy;
  private final long limit;

  private WarcEntries(WarcReader records, Payloads payloads, PassedBy passedBy, long limit) {
    this.records = records;
    this.payloads = payloads;
    this.passedBy = passedBy;
    this.limit = limit;
  }

  /**
   * Begins to read.
   *
   * @param warc not compressed
   * @param limit the most bytes that a page may have
   */
  public static WarcEntries of(InputStream warc, long limit)
      throws IOException, BrokenFileException {
    return of(warc, new Payloads(), new PassedBy(), limit);
  }

  static WarcEntries of(InputStream warc, Payloads payloads, PassedBy passedBy, long limit)
      throws IOException, BrokenFileException {
    try {
      WarcReader records = new WarcReader(Channels.newChannel(warc));
      records.setLenient(true);
      return new WarcEntries(records, payloads, passedBy, limit);
    } catch (ParsingException e) {
      throw broken(e);
    }
  }

  @Override
  public Optional<Entry> next() throws IOException, BrokenFileException {
    try {
      Optional<WarcRecord> record = records.next();
      while (record.isPresent()) {
        Optional<Entry> page = page(record.get());
        if (page.isPresent()) {
          return page;
        }
        record = records.next();
      }
      return Optional.empty();
    } catch (EOFException e) {
      throw new BrokenFileException("is cut short; what stands before that has been read", e);
    } catch (ParsingException e) {
      throw broken(e);
    }
  }

  private Optional<Entry> page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      return ofResponse(response);
    }
    if (record instanceof WarcRevisit) {
      passedBy.add(Why.REVISIT);
    }
    return record instanceof WarcResource resource && isWeb(resource.target())
        ? page(resource, contentType(resource), resource.body())
        : Optional.empty();
  }

  /** What a server answered; a page that is broken in itself is named and passed by. */
  private Optional<Entry> ofResponse(WarcResponse response) throws IOException {
    try {
      HttpResponse http = response.http();
      if (http.status() < SUCCESS || http.status() >= REDIRECTS) {
        passedBy.add(http.status() < ERRORS ? Why.REDIRECT : Why.ERROR);
        return Optional.empty();
      }
      return page(response, contentType(http), http.bodyDecoded());
    } catch (ParsingException e) {
      return Optional.of(faulty(response, "is an answer of a server that is broken"));
    }
  }

  private Optional<Entry> page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    boolean untyped = type.base().equals(UNKNOWN);
    if (!untyped && !PAGES.contains(type.base().toString())) {
      passedBy.add(Why.OTHER_TYPE);
      return Optional.empty();
    }
    Optional<byte[]> bytes;
    try {
      BufferedInputStream content = new BufferedInputStream(body.stream());
      if (untyped && !PageStart.isNext(content)) {
        passedBy.add(Why.UNTYPED);
        return Optional.empty();
      }
      bytes = Limited.read(content, limit);
    } catch (ZipException | EOFException | ParsingException e) {
      return Optional.of(faulty(record, "cannot be unpacked; its archive is damaged there"));
    }
    if (bytes.isEmpty()) {
      return Optional.of(
          new Entry.Faulty(record.target(), record.target(), Limited.tooLarge(limit), true));
    }
    if (!payloads.add(bytes.get())) {
      return Optional.empty();
    }
    String address = record.target();
    LocalDate day = record.date().atZone(ZoneOffset.UTC).toLocalDate();
    return Optional.of(
        new Entry.Enclosed(
            address,
            address,
            "page.html",
            new Entry.Content(bytes.get()),
            CharsetLabels.orJavas(type.parameters().get("charset")),
            address,
            day,
            null));
  }

  @Override
  public String nothing() {
    return passedBy.nothing();
  }

  private static Entry faulty(WarcTargetRecord record, String what) {
    return new Entry.Faulty(record.target(), record.target(), what, false);
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP) && isWeb(response.target());
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http:") || address.startsWith("https:");
  }

  private static MediaType contentType(org.netpreserve.jwarc.Message message) {
    return MediaType.parseLeniently(
        message.headers().first("Content-Type").orElse(UNKNOWN.toString()));
  }

  private static BrokenFileException broken(ParsingException e) {
    return new BrokenFileException(
        "is a broken WARC file, read up to the fault: "
            + Printable.of(String.valueOf(e.getMessage()), 200),
        e);
  }
}
