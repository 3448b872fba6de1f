package org.teamaround.panel.view;

import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Actor;
import org.teamaround.panel.AgreeLatePaper;
import org.teamaround.panel.AgreeMinutes;
import org.teamaround.panel.AssembleAgenda;
import org.teamaround.panel.CancelMeeting;
import org.teamaround.panel.HoldSinglePanel;
import org.teamaround.panel.ListItem;
import org.teamaround.panel.MinuteMeeting;
import org.teamaround.panel.MoveMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.panel.RecordDecision;
import org.teamaround.panel.RemoveItem;
import org.teamaround.panel.ReorderItems;
import org.teamaround.panel.SetUpSeries;
import org.teamaround.panel.form.PrintAgenda;
import org.teamaround.panel.form.PrintMinutes;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** What the panel's pages read and do, and who does it. */
public record PanelActs(Panels panels, Referrals referrals, Practitioners practitioners, Agencies agencies, Documents documents, Settings settings,
        SetUpSeries setUpSeries, HoldSinglePanel holdSinglePanel, MoveMeeting moveMeeting, CancelMeeting cancelMeeting, ListItem listItem,
        RemoveItem removeItem, ReorderItems reorderItems, AgreeLatePaper agreeLatePaper, RecordDecision recordDecision,
        MinuteMeeting minuteMeeting, AgreeMinutes agreeMinutes, AssembleAgenda assembleAgenda, PrintAgenda printAgenda,
        PrintMinutes printMinutes, Actor actor) {}
