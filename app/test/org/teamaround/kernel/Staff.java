package org.teamaround.kernel;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.UUID;

/** The staff of the walk-throughs. */
public final class Staff {
    public static final Actor TOMAS = of("Tomás Ó Briain", Role.COORDINATOR);
    public static final Actor NGOZI = of("Ngozi Adébáyọ̀", Role.TEAM_LEADER);
    public static final Actor EILIDH = of("Eilidh MacRae", Role.CLERK);
    public static final Actor RHYS = of("Rhŷs Llewelyn-Owusu", Role.PANEL_CHAIR);
    public static final Actor CHIPO = of("Chipo Mutasa-Bell", Role.LEAD_PROFESSIONAL);
    public static final Actor VIEWER = of("Sunniva Okoro", Role.VIEWER);

    private Staff() {}

    public static Actor of(String name, Role role) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, EnumSet.of(role));
    }
}
