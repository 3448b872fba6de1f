package org.teamaround.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.teamaround.kernel.Folded;

/** A text field over a list: typing narrows the list, Down opens it, Enter or Tab takes the highlighted entry, Escape closes. */
final class TypeAhead<T> extends CustomTextField {
    private static final Pattern APART = Pattern.compile("(, | \\().*");
    private final ObservableList<T> known;
    private final Function<T, String> words;
    private final Dropdown<T> dropdown;
    private final Consumer<T> taken;
    /** What is known, folded once for each visit and not at every letter typed; empty until it is asked for. */
    private Optional<List<Entry<T>>> folded = Optional.empty();
    private final ListChangeListener<T> changed = change -> folded = Optional.empty();
    private boolean quiet;
    private boolean fitting;
    private boolean typing;

    /** @param name its words up to a comma or bracket */
    private record Entry<T>(T item, String words, String name, String searched) {
        static <T> Entry<T> of(T item, String said) {
            return new Entry<>(item, Folded.plain(said), Folded.plain(APART.matcher(said).replaceFirst("")), Folded.searched(said));
        }
    }

    TypeAhead(ObservableList<T> known, Function<T, String> words, Consumer<T> taken) {
        this.known = known;
        this.words = words;
        this.taken = taken;
        known.addListener(new WeakListChangeListener<>(changed));
        dropdown = new Dropdown<>(this, words, this::take);
        setTextFormatter(CleanText.formatter(CleanText::line));
        setRight(arrow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        textProperty().subscribe((before, typed) -> {
            typing = !quiet && isFocused();
            if (typing) dropdown.show(offered(typed));
        });
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) dropdown.hide();
            folded = Optional.empty();
        });
    }

    /** What is known is found by what is typed, and comes a moment later: all of it is offered, as soon as it is there. */
    void fitAsTheyCome() {
        fitting = true;
        known.addListener((ListChangeListener<T>) change -> {
            if (typing && isFocused()) dropdown.show(offered(getText()));
        });
    }

    private List<T> offered(String typed) {
        return fitting ? List.copyOf(known) : matching(typed);
    }

    private Button arrow() {
        Button arrow = new Button("", new Icon("bi-chevron-down"));
        arrow.getStyleClass().addAll("flat", "field-arrow");
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText("");
        arrow.setOnAction(event -> {
            requestFocus();
            if (dropdown.isShowing()) dropdown.hide();
            else dropdown.show(List.copyOf(known));
        });
        return arrow;
    }

    /** Shows words without opening the list. */
    void showQuietly(String shown) {
        if (getText().equals(shown)) return;
        quiet = true;
        setText(shown);
        positionCaret(shown.length());
        quiet = false;
    }

    /** The entry whose words are these, whatever their case and accents; also the only one of this name before a comma or bracket. */
    Optional<T> exactly(String typed) {
        String plain = Folded.plain(typed);
        return entries().stream().filter(entry -> entry.words().equals(plain)).map(Entry::item).findFirst().or(() -> byName(plain));
    }

    private List<Entry<T>> entries() {
        List<Entry<T>> entries = folded.orElseGet(() -> known.stream().map(item -> Entry.of(item, words.apply(item))).toList());
        folded = Optional.of(entries);
        return entries;
    }

    private Optional<T> byName(String plain) {
        List<Entry<T>> named = entries().stream().filter(entry -> entry.name().equals(plain)).limit(2).toList();
        return named.size() == 1 && !plain.isEmpty() ? Optional.of(named.getFirst().item()) : Optional.empty();
    }

    List<T> matching(String typed) {
        String plain = Folded.plain(typed);
        List<String> beginnings = Folded.beginnings(typed);
        return entries().stream().filter(entry -> beginnings.stream().allMatch(entry.searched()::contains))
                .sorted(Comparator.comparing(entry -> !entry.words().startsWith(plain))).map(Entry::item).toList();
    }

    private void take(T item) {
        typing = false;
        showQuietly(words.apply(item));
        dropdown.hide();
        taken.accept(item);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (dropdown.isShowing()) dropdown.move(1);
                else dropdown.show(exactly(getText()).isPresent() ? List.copyOf(known) : offered(getText()));
                event.consume();
            }
            case UP -> {
                if (dropdown.isShowing()) dropdown.move(-1);
                event.consume();
            }
            case ENTER -> takeHighlighted(event);
            case TAB -> dropdown.highlighted().ifPresent(this::take);
            case ESCAPE -> {
                if (dropdown.isShowing()) event.consume();
                typing = false;
                dropdown.hide();
            }
            default -> { }
        }
    }

    private void takeHighlighted(KeyEvent event) {
        if (dropdown.isShowing()) event.consume();
        dropdown.highlighted().ifPresent(this::take);
        dropdown.hide();
    }

    @Override
    public String toString() {
        return "TypeAhead" + String.format(Locale.ROOT, "@%x", hashCode());
    }
}
