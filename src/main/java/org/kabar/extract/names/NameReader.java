package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.kabar.extract.Zone;
import org.kabar.extract.layout.Block;
import org.kabar.extract.layout.Page;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;
import org.kabar.model.Text;

/** Finds the names of a page. Immutable and thread-safe. */
public final class NameReader {

    private final NameRules rules;
    private final Gazetteer gazetteer;
    private final ModelNames model;
    private final HeadNames heads;
    private final KnownNames known;
    private final LooseNames loose;
    private final Repetition repetition;

    /**
     * A reader.
     *
     * @param rules the words of the language
     * @param authority the entities known beforehand
     */
    public NameReader(NameRules rules, Authority authority) {
        this.rules = rules;
        gazetteer = new Gazetteer(authority);
        model = new ModelNames(rules);
        heads = new HeadNames(rules);
        known = new KnownNames(rules);
        loose = new LooseNames(rules);
        repetition = new Repetition(rules);
    }

    /** The names of the page in reading order, not overlapping. */
    public List<Mark> read(Page page) {
        Text text = page.article().text();
        List<Board> boards = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.zone() != Zone.BOILERPLATE) {
                boards.add(board(Sheet.of(i, block), text));
            }
        }
        TypeVotes types = new TypeVotes(rules);
        types.count(boards);
        repetition.add(boards, types);
        return boards.stream().flatMap(board -> marks(board, types).stream()).toList();
    }

    private Board board(Sheet sheet, Text text) {
        Board board = new Board(sheet, text, rules, gazetteer);
        List<Found> pieces = model.clean(board);
        loose.addDomains(board);
        heads.add(board, pieces);
        known.add(board, pieces);
        loose.add(board);
        return board;
    }

    private static List<Mark> marks(Board board, TypeVotes types) {
        List<Mark> marks = new ArrayList<>();
        for (Found name : board.found()) {
            List<KnownEntity> candidates = new ArrayList<>(name.known());
            name.metonyms().stream()
                    .filter(entity -> !candidates.contains(entity))
                    .forEach(candidates::add);
            EntityType type = types.type(board, name);
            marks.add(
                    new Mark(
                            board.sheet().index(),
                            board.sheet().span(name.from(), name.to()),
                            board.words(name),
                            type,
                            candidates,
                            name.confidence()));
        }
        return marks;
    }
}
