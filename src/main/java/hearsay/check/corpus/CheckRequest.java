package hearsay.check.corpus;

import hearsay.article.ReaderOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants of a check; nothing of it has been opened.
 *
 * @param corpus the articles, as typed: a folder or one file
 * @param against the folder of the committed claims, as typed; null where nothing is compared
 * @param update whether that folder is written instead of being compared with
 * @param changedSince the revision of git since which an article has changed that is checked; null
 *     for all articles
 * @param config the file of the settings; null for where they lie by custom
 * @param reading how articles are read; the format is always told by each file
 * @param threads articles worked on at a time, at least 1
 * @param timeoutSeconds after which an article is given up; 0 for never
 * @param quiet whether progress is never shown
 */
public record CheckRequest(
    String corpus,
    @Nullable String against,
    boolean update,
    @Nullable String changedSince,
    @Nullable Path config,
    ReaderOptions reading,
    int threads,
    int timeoutSeconds,
    boolean quiet) {}
