package org.kabar.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.kabar.model.Origin;
import org.kabar.store.FoundArticle;
import org.kabar.store.Retracted;

/**
 * Takes out the articles that were found under the paths given and are there no longer.
 *
 * <p>A file of which something was refused keeps all its articles, since one of them may be what
 * was refused. Of each key seen 64 bits are remembered: should two keys share them, an article
 * stays that could go, never the other way round.
 */
public final class FolderPruning implements Pruning {

    private final List<Path> roots;
    private final Set<Long> seen = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    /** For the paths of a run. */
    public FolderPruning(List<String> paths) {
        this.roots = paths.stream().map(Sources::absolute).toList();
    }

    @Override
    public void saw(String key) {
        seen.add(hash(key));
    }

    @Override
    public void refused(Origin where) {
        Sources.file(where).ifPresent(doubtful::add);
    }

    @Override
    public Retracted finish(Shelf shelf) {
        return shelf.prune(this::isLost, this::isUnder);
    }

    private boolean isLost(FoundArticle article) {
        return article.files().stream().anyMatch(this::isUnder)
                && article.files().stream().noneMatch(this::isDoubtful)
                && !seen.contains(hash(article.key()));
    }

    /** Whether a file, or an archive or folder it is in, could not be read. */
    private boolean isDoubtful(String file) {
        for (int at = file.indexOf(Sources.MEMBER); at >= 0; ) {
            if (doubtful.contains(file.substring(0, at))) {
                return true;
            }
            at = file.indexOf(Sources.MEMBER, at + 1);
        }
        for (Path it = Sources.outer(file); it != null; it = it.getParent()) {
            if (doubtful.contains(it.toString())) {
                return true;
            }
        }
        return doubtful.contains(file);
    }

    private boolean isUnder(String file) {
        Path path = Sources.outer(file);
        return roots.stream().anyMatch(path::startsWith);
    }

    private static long hash(String key) {
        return MurmurHash3.hash128x64(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))[0];
    }
}
