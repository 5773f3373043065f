package hearsay.article;

import hearsay.error.StoppedException;
import hearsay.text.Printable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes what is found in one input into readings: with its {@code doc}, its name and its date. */
record ReadingMaker(Input input, ReaderOptions options, UnaryOperator<String> docs) {

  /**
   * A place in the input.
   *
   * @param name as messages name it
   * @param doc that the article has if it has no id
   */
  record Place(String name, String doc) {}

  /** The place of the whole input. */
  Place whole() {
    return new Place(input.name(), input.doc());
  }

  /** A place within the input; empty for the whole. */
  Place place(String within) {
    return within.isEmpty()
        ? whole()
        : new Place(input.name() + ":" + Printable.of(within), input.doc() + ":" + within);
  }

  /** The reading of one article whose bytes are at hand; none where more has to be opened. */
  @FunctionalInterface
  interface Attempt {
    Optional<Reading> make();
  }

  /**
   * What comes of reading one article of several: where it meets a bug or the end of the memory,
   * that is said of it alone.
   *
   * @param doc that it has if it cannot be read
   */
  static Optional<Reading> attempt(String doc, Origin origin, Attempt attempt) {
    try {
      return attempt.make();
    } catch (LinkageError | StoppedException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return Optional.of(new Reading.Failed(doc, e, origin));
    }
  }

  /** An article that was read; its date is its own, else the file name's, else the user's. */
  Reading read(Draft draft, String doc, Origin origin) {
    return read(draft, doc, origin, FileNameDate.of(input.fileName()), null);
  }

  /**
   * An article from another place than this file's.
   *
   * @param captured the last resort
   */
  Reading readCaptured(Draft draft, String doc, Origin origin, @Nullable LocalDate captured) {
    return read(draft, doc, origin, Optional.empty(), captured);
  }

  /** What stands for the articles of an input that has none. */
  Reading nothing(String warning) {
    Draft draft = Draft.of("", 0, null, new Metadata(null, null, null));
    Remarks remarks = Remarks.NONE.lackingText().warning(warning);
    return read(draft.with(remarks), input.doc(), Origin.unread(input.name(), 1));
  }

  private Reading read(
      Draft draft,
      String doc,
      Origin origin,
      Optional<LocalDate> ofFile,
      @Nullable LocalDate captured) {
    LocalDate published = draft.published() == null ? ofFile.orElse(null) : draft.published();
    published = published == null ? options.published() : published;
    return new Reading.Read(
        new Article(
            docs.apply(doc),
            draft.text(),
            draft.body(),
            published == null ? captured : published,
            draft.metadata()),
        origin,
        ReadRemarks.of(draft, options));
  }
}
