package org.teamaround.command.bench;

import java.util.List;

/** What made-up records say: sentences put together from parts, so that no two notes are quite alike. */
final class Phrases {
    private static final List<String> WHO = List.of("Mum", "Dad", "Gran", "The class teacher", "The health visitor", "The school nurse", "The older sister", "A neighbour", "The youth worker", "The GP");
    private static final List<String> SAYS = List.of("says", "tells us", "reports", "has noticed", "is worried", "is pleased", "told the team on the phone", "wrote");
    private static final List<String> WHAT = List.of("that mornings are hard and breakfast is often missed", "that sleep has been broken since the move", "that homework is done at the kitchen table again",
        "that attendance went up to 91 per cent this half term", "that the rent is two months behind", "that the flat is damp and the landlord does not answer", "that there were tears at the school gate",
        "that speech is coming on, four words together now", "that the inhaler is used as it should be", "that bedtime is earlier and calmer", "that the panic attacks are fewer", "that the new medication makes him drowsy",
        "that the football club has become the best part of the week", "that money runs out before the month does", "that the little one will not be left with anybody", "that the boiler has been out since Tuesday");
    private static final List<String> AND = List.of("A visit is planned.", "The plan stays as it is.", "To be looked at again in six weeks.", "The family asked for a letter to housing.", "No further worry today.",
        "School will ring if it happens again.", "Food parcel given.", "We agreed to try the breakfast club.", "The reading volunteer starts on Monday.");
    private final Dice dice;

    Phrases(Dice dice) {
        this.dice = dice;
    }

    String note() {
        return dice.one(WHO) + ' ' + dice.one(SAYS) + ' ' + dice.one(WHAT) + ". " + dice.one(AND) + (dice.happens(400) ? ' ' + dice.one(WHO) + ' ' + dice.one(SAYS) + ' ' + dice.one(WHAT) + '.' : "");
    }

    String reason() {
        return note() + ' ' + note();
    }

    String strength() {
        return "A close family; " + dice.one(WHO).toLowerCase(java.util.Locale.ROOT) + " looks in most days.";
    }

    String worry() {
        return dice.one(WHO) + ' ' + dice.one(SAYS) + ' ' + dice.one(WHAT) + '.';
    }

    String decision() {
        return dice.one(List.of("Ask housing about the damp", "Refer to the breakfast club", "Weekly visit for six weeks", "Speech and language drop-in", "Benefit check with the adviser",
            "Parenting group from next month", "Play sessions at the centre", "Letter to the landlord", "Mentor at school", "Sleep clinic appointment")) + " (" + dice.between(1, 400) + ").";
    }

    String goal() {
        return dice.one(List.of("Evenings that end with everybody asleep", "In school, on time, every day", "A warm and dry home", "Enough money to the end of the month", "Words for what he feels", "Time for Mum herself"));
    }
}
