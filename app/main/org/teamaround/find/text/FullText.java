package org.teamaround.find.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Written;

/**
 * Finds passages by their words. What is kept are the words' places, in memory; the passages themselves are read again where they are shown.
 * Built behind the screens, kept up by the news of each commit. May be asked by any thread.
 */
public final class FullText {
    static final String TEXT = "text";
    private static final String ID = "id";
    /** It would say once on the console that it counts without vectors; nothing here asks for those. Held, or the level is forgotten. */
    private final Logger quiet = Logger.getLogger("org.apache.lucene.internal.vectorization");
    private final Passages passages;
    private final Question question = new Question();
    private final Snippets snippets = new Snippets();
    private final List<Written> unread = new ArrayList<>();
    private @Nullable Shelf shelf;
    private volatile boolean ready;
    private volatile boolean ended;

    private record Shelf(ByteBuffersDirectory memory, IndexWriter writer, SearcherManager searchers) {}

    public FullText(Passages passages) {
        this.passages = passages;
        quiet.setLevel(Level.OFF);
    }

    /** Reads everything, the first time; afterwards what changed since. */
    public synchronized void catchUp() {
        if (ended) return;
        try {
            if (shelf == null) build();
            else follow(shelf);
        } catch (IOException e) {
            throw new Fault("find.text", e);
        }
    }

    private void build() throws IOException {
        take();
        Shelf made = open();
        shelf = made;
        try {
            passages.each(passage -> {
                if (ended) throw new CancellationException();
                put(made, passage);
            });
        } catch (CancellationException locked) {
            return;
        }
        made.searchers().maybeRefreshBlocking();
        ready = !ended;
    }

    private static Shelf open() throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new FoldedWords(true)).setRAMBufferSizeMB(8).setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false).setUseCompoundFile(false);
        IndexWriter writer = new IndexWriter(memory, config);
        return new Shelf(memory, writer, new SearcherManager(writer, null));
    }

    private static void put(Shelf shelf, Passage passage) {
        Document document = new Document();
        document.add(new StringField(ID, passage.id().toString(), Field.Store.YES));
        document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
        try {
            shelf.writer().updateDocument(new Term(ID, passage.id().toString()), document);
        } catch (IOException e) {
            throw new Fault("find.text", e);
        }
    }

    private void follow(Shelf shelf) throws IOException {
        Set<UUID> dirty = new HashSet<>();
        take().forEach(written -> dirty.addAll(passages.touched(written)));
        if (dirty.isEmpty()) return;
        for (UUID id : dirty) shelf.writer().deleteDocuments(new Term(ID, id.toString()));
        passages.of(dirty).forEach(passage -> put(shelf, passage));
        shelf.searchers().maybeRefreshBlocking();
    }

    public void note(Written written) {
        synchronized (unread) {
            unread.add(written);
        }
    }

    private List<Written> take() {
        synchronized (unread) {
            List<Written> taken = List.copyOf(unread);
            unread.clear();
            return taken;
        }
    }

    public boolean isReady() {
        return ready;
    }

    /** The best first. Empty before it is built, and for fewer than three letters. */
    public List<Excerpt> find(String typed, int most) {
        Shelf now = ready ? shelf : null;
        Optional<Query> query = question.of(typed);
        if (now == null || query.isEmpty()) return List.of();
        try {
            List<UUID> ids = ids(now, query.get(), most);
            Map<UUID, Passage> read = passages.of(ids).stream().collect(Collectors.toMap(Passage::id, Function.identity(), (one, other) -> one));
            return ids.stream().filter(read::containsKey).map(read::get).map(p -> new Excerpt(p, snippets.of(p.text(), query.get()))).toList();
        } catch (IOException e) {
            throw new Fault("find.text", e);
        }
    }

    private static List<UUID> ids(Shelf shelf, Query query, int most) throws IOException {
        IndexSearcher searcher = shelf.searchers().acquire();
        try {
            StoredFields stored = searcher.storedFields();
            List<UUID> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) ids.add(UUID.fromString(stored.document(hit.doc).get(ID)));
            return ids;
        } finally {
            shelf.searchers().release(searcher);
        }
    }

    /** Forgets everything, for good: the vault is locked. */
    public void end() {
        ended = true;
        ready = false;
        forget();
    }

    private synchronized void forget() {
        Shelf kept = shelf;
        shelf = null;
        take();
        if (kept == null) return;
        try {
            kept.searchers().close();
            kept.writer().close();
            kept.memory().close();
        } catch (IOException e) {
            throw new Fault("find.text", e);
        }
    }

    /** How much of the memory it takes, about. */
    public synchronized long bytes() {
        Shelf kept = shelf;
        if (kept == null) return 0;
        try {
            long sum = 0;
            for (String file : kept.memory().listAll()) sum += kept.memory().fileLength(file);
            return sum + kept.writer().ramBytesUsed();
        } catch (IOException e) {
            throw new Fault("find.text", e);
        }
    }
}
