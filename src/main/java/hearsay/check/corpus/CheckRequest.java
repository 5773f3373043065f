package hearsay.check.corpus;

import hearsay.api.Options;
import hearsay.check.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants of a check; nothing of it has been opened.
 *
 * @param corpus the articles, as typed: a folder or one file
 * @param only the articles of it that are checked, as typed: files, their claims or their gold, or
 *     folders of such; empty for all
 * @param against the folder of the committed claims, as typed; null where nothing is compared
 * @param update whether that folder is written instead of being compared with
 * @param changedSince the revision of git since which an article has changed that is checked; null
 *     for all articles
 * @param settings what is wanted of the check
 * @param manifest of the run that wrote the committed claims; null for none
 * @param read other files that are read: those of settings, of organizations
 * @param extraction how articles are read, the format always told by each file, and which claims
 *     are looked for
 * @param threads articles worked on at a time, at least 1
 * @param verbose whether the libraries' own logs are shown
 * @param quiet whether progress is never shown
 */
public record CheckRequest(
    String corpus,
    List<String> only,
    @Nullable String against,
    boolean update,
    @Nullable String changedSince,
    Settings settings,
    @Nullable Path manifest,
    List<Path> read,
    Options extraction,
    int threads,
    boolean verbose,
    boolean quiet) {

  public CheckRequest {
    only = List.copyOf(only);
    read = List.copyOf(read);
  }
}
