<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/card.py"/>
        <source>Answers: {}</source>
        <translation>Behebt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/card.py"/>
        <source>needed first</source>
        <translation>vorher nötig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/card.py"/>
        <source>waits for it</source>
        <translation>wartet darauf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/card.py"/>
        <source>No owner yet</source>
        <translation>Niemand verantwortlich</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;New assessment…</source>
        <translation>&amp;Neue Bewertung…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Import answers…</source>
        <translation>Antworten &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Save to file now</source>
        <translation>Jetzt in Datei &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Earlie&amp;r versions…</source>
        <translation>F&amp;rühere Fassungen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Update the questionnaire…</source>
        <translation>Fra&amp;gebogen aktualisieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Answers &amp;kept aside…</source>
        <translation>Beiseitegelegte Ant&amp;worten…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Encr&amp;ypt with a passphrase…</source>
        <translation>Mit Passphrase verschlüsse&amp;ln…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Chan&amp;ge passphrase…</source>
        <translation>Passphrase än&amp;dern…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Re&amp;move encryption…</source>
        <translation>Verschlüsselung auf&amp;heben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Forget the passphrase here</source>
        <translation>Passphrase hier &amp;vergessen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>When o&amp;thers open your file…</source>
        <translation>Wenn andere Ihre Da&amp;tei öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Export &amp;answers…</source>
        <translation>&amp;Antworten exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Export to &amp;Excel, Word, CSV…</source>
        <translation>Nach &amp;Excel, Word, CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Export &amp;PDF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>C&amp;lose assessment</source>
        <translation>Bewertung s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Find question…</source>
        <translation>&amp;Frage suchen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Next unans&amp;wered question</source>
        <translation>&amp;Nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Previous unanswere&amp;d question</source>
        <translation>V&amp;orige unbeantwortete Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Compare with earlier or another file</source>
        <translation>Mit früherem Stand oder anderer Datei &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>R&amp;un sheet</source>
        <translation>Ab&amp;laufplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Keep a &amp;milestone…</source>
        <translation>&amp;Meilenstein festhalten…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Presenter</source>
        <translation>&amp;Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Presenter &amp;black</source>
        <translation>Projektion &amp;schwarz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Question &amp;list</source>
        <translation>&amp;Fragenliste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Live &amp;scores</source>
        <translation>Aktue&amp;lle Punktwerte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Show &amp;log folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;About Bearings</source>
        <translation>Ü&amp;ber Bearings</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>The file is read-only</source>
        <translation>Die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Rückgängig: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Wiederholen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Theme: {}</source>
        <translation>Design: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>La&amp;nguage of the system</source>
        <translation>Sp&amp;rache des Systems</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/actions.py"/>
        <source>Language: {}</source>
        <translation>Sprache: {}</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Minutes follow the weights of the questions and the number of people.</source>
        <translation>Die Minuten richten sich nach dem Gewicht der Fragen und der Zahl der Personen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Minutes for the whole workshop</source>
        <translation>Minuten für den ganzen Workshop</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>&amp;Time for all questions</source>
        <translation>&amp;Zeit für alle Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Back to {} min</source>
        <translation>Zurück zu {} min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>The agenda takes {} min, {} min more than there are.</source>
        <translation>Die Agenda braucht {} min, {} min mehr als vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Reading the questions out, choosing and entering the votes takes {} min alone. Leave questions out, or plan {} min more.</source>
        <translation>Allein das Vorlesen der Fragen, das Wählen und das Eintragen der Stimmen brauchen {} min. Lassen Sie Fragen weg, oder planen Sie {} min mehr ein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Left over: {} min, given to no dimension.</source>
        <translation>Übrig: {} min, keiner Dimension zugeteilt.</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Minutes planned for {}</source>
        <translation>Geplante Minuten für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Set by hand. Plan the minutes of {} again</source>
        <translation>Von Hand gesetzt. Minuten für {} neu planen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Start the clock for {}</source>
        <translation>Uhr für {} starten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>{} used, over</source>
        <translation>{}, überzogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>{} used</source>
        <translation>{} verbraucht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>Nothing is asked here in this scope.</source>
        <translation>In diesem Umfang werden hier keine Fragen gestellt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>about {} s a question</source>
        <translation>etwa {} s pro Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>about {} min a question</source>
        <translation>etwa {} min pro Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/agenda.py"/>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <location filename="../../app/bearings/ui/announce.py"/>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/announce.py"/>
        <source>{} results</source>
        <translation>{} Treffer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/announce.py"/>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answer_row.py"/>
        <source>{}: {}. {}: {}. {}: {}.</source>
        <translation>{}: {}. {}: {}. {}: {}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>&amp;Figure</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>&amp;Figure in {}</source>
        <translation>&amp;Wert in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>Figure of {} in {}</source>
        <translation>{}: Wert in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>Figure in {}</source>
        <translation>Wert in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>{} to {} {}</source>
        <translation>{} bis {} {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_answers.py"/>
        <source>Only figures from {} to {} {} are possible.</source>
        <translation>Nur Werte von {} bis {} {} sind möglich.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>Search answers</source>
        <translation>Antworten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>Which way they differ</source>
        <translation>Wie sie sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>1 answer differs</source>
        <translation>1 Antwort weicht ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>1 answer changed</source>
        <translation>1 Antwort geändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>{} answers differ</source>
        <translation>{} Antworten weichen ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>{} answers changed</source>
        <translation>{} Antworten geändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>All answers ({})</source>
        <translation>Alle Antworten ({})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>All changes ({})</source>
        <translation>Alle Änderungen ({})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>No changed answer matches.</source>
        <translation>Keine passende geänderte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answers.py"/>
        <source>Every answer is the same.</source>
        <translation>Alle Antworten sind gleich.</translation>
    </message>
</context>
<context>
    <name>BacklogCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Backlog  ·  {}</source>
        <translation>Rückstand  ·  {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>{} that do not fit. {}. Drag a card into a horizon, or press Ctrl+Left, to plan it all the same.</source>
        <translation>{} ohne Platz im Fahrplan. {}. Um eine Karte trotzdem einzuplanen, ziehen Sie sie in einen Horizont oder drücken Sie Strg+Links.</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>PDF form (*.pdf)</source>
        <translation>PDF-Formular (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>Save ballot</source>
        <translation>Stimmzettel speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>Ballot with {} questions written to {}</source>
        <translation>Stimmzettel mit {} Fragen in {} geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>Writing the ballot…</source>
        <translation>Stimmzettel wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>Reading {}…</source>
        <translation>{} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>{} votes taken from {}; one undo takes them back</source>
        <translation>{} Stimmen aus {} übernommen; einmal „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>1 vote taken from {}; one undo takes it back</source>
        <translation>1 Stimme aus {} übernommen; einmal „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>{} kept aside.</source>
        <translation>{} beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/page.py"/>
        <source>This ballot was sent to {}, not to {}.</source>
        <translation>Dieser Stimmzettel ging an {}, nicht an {}.</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Kept aside: {}</source>
        <translation>Beiseitegelegt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Not taken: {}</source>
        <translation>Ausgelassen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Is here already</source>
        <translation>Ist schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Is taken; {}</source>
        <translation>Wird übernommen; {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Is taken</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Here: {}</source>
        <translation>Hier: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>In the file: {}</source>
        <translation>In der Datei: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/lines.py"/>
        <source>Kept aside with version {}: {}</source>
        <translation>Bei Version {} beiseitegelegt: {}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Routes side by side</source>
        <translation>Wege nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Cost of each route with its range</source>
        <translation>Kosten jedes Weges mit Spanne</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Whole period</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>With labour</source>
        <translation>Mit Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Without labour</source>
        <translation>Ohne Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>&amp;All routes, considered or not</source>
        <translation>Alle &amp;Wege, erwogen oder nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>A running month; what is paid once is left out.</source>
        <translation>Ein laufender Monat; einmalige Kosten bleiben außen vor.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>All of {} months, with what is paid once.</source>
        <translation>Alle {} Monate, mit einmaligen Kosten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>People are included.</source>
        <translation>Personal ist enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Service only, without people.</source>
        <translation>Nur Dienst, ohne Personal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Each line spans the low-cost to the high-cost case: an envelope, not a probability.</source>
        <translation>Jede Linie reicht vom günstigen bis zum ungünstigen Fall: eine Spanne, keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>in {} months</source>
        <translation>in {} Monaten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>to prepare next</source>
        <translation>als Nächstes vorzubereiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>not considered</source>
        <translation>nicht erwogen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>{} over capacity</source>
        <translation>{} über der Kapazität</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>External cost: {}</source>
        <translation>Externe Kosten: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>No external cost</source>
        <translation>Keine externen Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>It is here already</source>
        <translation>Steht schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>Let go to put it here: {} over capacity</source>
        <translation>Hier loslassen: {} über der Kapazität</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/board.py"/>
        <source>Let go to put it here: {}</source>
        <translation>Hier loslassen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_board.py"/>
        <source>What can be answered</source>
        <translation>Mögliche Antworten</translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Accent colour of the report</source>
        <translation>Akzentfarbe des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
</context>
<context>
    <name>BrandingSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Report branding</source>
        <translation>Erscheinungsbild des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>What the cover and the footers of the report say.</source>
        <translation>Was auf der Titelseite und in den Fußzeilen des Berichts steht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Prepared &amp;by</source>
        <translation>Erstellt &amp;von</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Prepared f&amp;or</source>
        <translation>Erstellt &amp;für</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Confidentialit&amp;y label</source>
        <translation>Vertra&amp;ulichkeitsvermerk</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Stands at the foot of every page.</source>
        <translation>Steht am Fuß jeder Seite.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Choose the accent colour</source>
        <translation>Akzentfarbe wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Use the usual one</source>
        <translation>Übliche verwenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>A&amp;ccent colour of the report</source>
        <translation>A&amp;kzentfarbe des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>PNG or JPEG of up to 5 MB. Only its pixels are kept, inside this file.</source>
        <translation>PNG oder JPEG bis 5 MB. Nur die Bildpunkte werden aufbewahrt, in dieser Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Logo pict&amp;ure</source>
        <translation>&amp;Logobild</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Left empty, the report takes {}.</source>
        <translation>Bleibt das Feld leer, gilt im Bericht {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>A pale colour: titles in it are hard to read on paper. A darker one is safer.</source>
        <translation>Eine blasse Farbe: Titel darin sind auf Papier schwer lesbar. Eine dunklere ist sicherer.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Reads well on paper.</source>
        <translation>Auf Papier gut lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>Replace logo…</source>
        <translation>Logo ersetzen…</translation>
    </message>
</context>
<context>
    <name>BreakEvenCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/break_even.py"/>
        <source>Break-even over volume</source>
        <translation>Kostengleichstand nach Menge</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/break_even.py"/>
        <source>Cost of routes over requests a month</source>
        <translation>Kosten der Wege nach Anfragen pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/break_even.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/break_even.py"/>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/break_even.py"/>
        <source>Base values, people included. Equal quality is assumed: a cheaper route that fails the pass mark is no alternative.</source>
        <translation>Mittlere Werte, Personal enthalten. Gleiche Qualität ist vorausgesetzt: Ein günstigerer Weg, der die Bestehensgrenze verfehlt, ist keine Alternative.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/calendar_popup.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/calendar_popup.py"/>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/calendar_popup.py"/>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/calendar_popup.py"/>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/calendar_popup.py"/>
        <source>&amp;Clear date</source>
        <translation>Datum &amp;löschen</translation>
    </message>
</context>
<context>
    <name>ChangeHeader</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>not rated, before and after</source>
        <translation>nicht bewertet, vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>now rated, {} of 100</source>
        <translation>jetzt bewertet, {} von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>{} of 100 before, no longer rated</source>
        <translation>vorher {} von 100, nicht mehr bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>from {} to {} of 100, {}</source>
        <translation>von {} auf {} von 100, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>rated on neither side</source>
        <translation>auf keiner Seite bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>first not rated, second {} of 100</source>
        <translation>erste nicht bewertet, zweite {} von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>first {} of 100, second not rated</source>
        <translation>erste {} von 100, zweite nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>first {}, second {} of 100, {}</source>
        <translation>erste {}, zweite {} von 100, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>second only</source>
        <translation>nur zweite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>now rated</source>
        <translation>nun bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>first only</source>
        <translation>nur erste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/change_row.py"/>
        <source>not rated now</source>
        <translation>Wert entfällt</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Before you export</source>
        <translation>Vor dem Export</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Organisation is named</source>
        <translation>Die Organisation ist benannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>The organisation has no name</source>
        <translation>Die Organisation hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>The executive text is older than its numbers</source>
        <translation>Der Text der ersten Seite ist älter als seine Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>No question is left open</source>
        <translation>Keine Frage ist offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>One question is not answered</source>
        <translation>Eine Frage ist nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} questions are not answered</source>
        <translation>{} Fragen sind nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Nothing is unknown</source>
        <translation>Nichts ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} not known; the report says so</source>
        <translation>{} nicht bekannt; der Bericht sagt es</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>No disagreement is unsettled</source>
        <translation>Keine Uneinigkeit ist offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} with views that differ</source>
        <translation>{} mit Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>No review marks left</source>
        <translation>Keine Prüfmarken mehr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} marked for review</source>
        <translation>{} mit Prüfmarke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>One note is not printed</source>
        <translation>Eine Notiz wird nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} notes are not printed</source>
        <translation>{} Notizen werden nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>No name of a person still stands in a text</source>
        <translation>In keinem Text steht noch ein Name einer Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>One name still stands in a text</source>
        <translation>Ein Name steht noch in einem Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} names still stand in texts</source>
        <translation>{} Namen stehen noch in Texten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Prices are of {}: check them</source>
        <translation>Preise sind vom {}: prüfen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>One replaced price is over three months old</source>
        <translation>Ein ersetzter Preis ist über drei Monate alt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>{} replaced prices are over three months old</source>
        <translation>{} ersetzte Preise sind über drei Monate alt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Prices are recent</source>
        <translation>Preise sind aktuell</translation>
    </message>
</context>
<context>
    <name>CheckedLine</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/checked_line.py"/>
        <source>Until then {} counts.</source>
        <translation>Bis dahin gilt {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/checked_line.py"/>
        <source>Until then it stays open.</source>
        <translation>Bis dahin bleibt es offen.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>Choose what to compare with: a milestone of this file, or another file.</source>
        <translation>Wählen Sie, womit verglichen wird: mit einem Meilenstein dieser Datei oder mit einer anderen Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>F&amp;irst</source>
        <translation>&amp;Erste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>&amp;Second</source>
        <translation>&amp;Zweite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>&amp;After</source>
        <translation>Na&amp;chher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>Swap the two sides</source>
        <translation>Die beiden Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/choice.py"/>
        <source>Swap before and after</source>
        <translation>Vorher und Nachher tauschen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/choice_field.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>How it is bought</source>
        <translation>Art der Beschaffung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Hosting of a fine-tuned model</source>
        <translation>Betrieb eines feinabgestimmten Modells</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Provisioned units</source>
        <translation>Bereitgestellte Einheiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Per token</source>
        <translation>Pro Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Counts for fine-tuning. Units are paid by the hour, used or not.</source>
        <translation>Gilt für Feinabstimmung. Einheiten werden pro Stunde bezahlt, genutzt oder nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Vendor silicon</source>
        <translation>Anbieterchips</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Counts for self-hosting and own training. Vendor silicon saves hours and needs porting.</source>
        <translation>Gilt für Eigenbetrieb und eigenes Training. Anbieterchips sparen Stunden und erfordern eine Portierung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Pricing of inference hours</source>
        <translation>Preismodell der Inferenzstunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Pricing mix of inference</source>
        <translation>Preismischung der Inferenz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Pricing of training hours</source>
        <translation>Preismodell der Trainingsstunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/choices.py"/>
        <source>Pricing mix of training</source>
        <translation>Preismischung des Trainings</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>What you decide</source>
        <translation>Was Sie entscheiden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>H&amp;orizon</source>
        <translation>H&amp;orizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Own es&amp;timate</source>
        <translation>Eigene &amp;Schätzung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Name or function</source>
        <translation>Name oder Funktion</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Owner, &amp;by name</source>
        <translation>Verantwortlich, &amp;namentlich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>D&amp;ue date</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Where it is computed to be</source>
        <translation>Wie berechnet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>A horizon you choose is kept, whatever changes.</source>
        <translation>Ein gewählter Horizont bleibt, was sich auch ändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Role: {}</source>
        <translation>Rolle: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Without it {} count.</source>
        <translation>Sonst gilt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/choices.py"/>
        <source>Without it {} count (usually {} to {}).</source>
        <translation>Sonst gilt: {} (üblich {} bis {}).</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <location filename="../../app/bearings/ui/presenter_clock.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_clock.py"/>
        <source>{} over time</source>
        <translation>{} überzogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_clock.py"/>
        <source>Time on this question: {}</source>
        <translation>Zeit für diese Frage: {}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Waiting</source>
        <translation>Es wird gewartet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>The folder of {} does not answer</source>
        <translation>Der Ordner von {} antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Check the connection to {}.</source>
        <translation>Prüfen Sie die Verbindung zu {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Saving {}…</source>
        <translation>{} wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>It goes to {}.</source>
        <translation>Ziel ist {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>If you do not wait, it is not written; a file of that name stays as it is.</source>
        <translation>Wenn Sie nicht warten, wird sie nicht geschrieben; eine Datei dieses Namens bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Still changing {}…</source>
        <translation>{} wird noch geändert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>Your last changes are not in {} yet</source>
        <translation>Ihre letzten Änderungen sind noch nicht in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/closing_dialog.py"/>
        <source>What is not in the file is kept on this computer and there when you open it again.</source>
        <translation>Was nicht in der Datei ist, bleibt auf diesem Computer und ist beim nächsten Öffnen da.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/sides.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/sides.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/sides.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/sides.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/page.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/page.py"/>
        <source>Back to results</source>
        <translation>Zu den Ergebnissen</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Points of 100. On the scale the hollow mark is now, the filled one what if.</source>
        <translation>Punkte von 100. Auf der Skala steht die hohle Marke für jetzt, die gefüllte für was wäre wenn.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Now and what if</source>
        <translation>Jetzt und was wäre wenn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>What if</source>
        <translation>Dann</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Why this {} in the what-if?</source>
        <translation>Warum im Was-wäre-wenn: {}?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>{} resolved</source>
        <translation>{} behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Resolved: {}.</source>
        <translation>Behoben: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>New: {}.</source>
        <translation>Neu: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>{} worse</source>
        <translation>{} schlechter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>Worse: {}.</source>
        <translation>Schlechter: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_compare.py"/>
        <source>{} still open</source>
        <translation>{} noch offen</translation>
    </message>
</context>
<context>
    <name>ContentLanguageField</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/content_language.py"/>
        <source>Language of questions and report</source>
        <translation>Sprache von Fragen und Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/content_language.py"/>
        <source>The questionnaire was written in this language.</source>
        <translation>In dieser Sprache wurde der Fragebogen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/content_language.py"/>
        <source>All {} texts are translated.</source>
        <translation>Alle {} Texte sind übersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/content_language.py"/>
        <source>{} of {} texts are translated; the others appear in {}.</source>
        <translation>{} von {} Texten sind übersetzt; die anderen erscheinen auf {}.</translation>
    </message>
</context>
<context>
    <name>CostTable</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Paid once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Base total</source>
        <translation>Summe (mittel)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>1,000 requests</source>
        <translation>1.000 Anfragen</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Service, once</source>
        <translation>Dienst, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Labour, once</source>
        <translation>Personal, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/bars.py"/>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/table.py"/>
        <source>Why does {} cost this?</source>
        <translation>Warum kostet {} diesen Betrag?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>Write a number; Reset returns to the pack&apos;s value.</source>
        <translation>Geben Sie eine Zahl ein; „Zurücksetzen“ stellt den Wert des Pakets wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>This {}.</source>
        <translation>Dieser Wert {}.</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>Nothing is costed here</source>
        <translation>Hier werden keine Kosten gerechnet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>The routes of this questionnaire have no costs.</source>
        <translation>Die Wege dieses Fragebogens haben keine Kosten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>F&amp;ormulas</source>
        <translation>F&amp;ormeln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>Planning estimate, not a quote. Prices of {}, in {}.</source>
        <translation>Planungsschätzung, kein Angebot. Preisstand {}, in {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/page.py"/>
        <source>A&amp;nswer in Setup</source>
        <translation>I&amp;n Einrichtung beantworten</translation>
    </message>
</context>
<context>
    <name>CoverageRing</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/date_field.py"/>
        <source>Such as {}</source>
        <translation>Zum Beispiel {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/date_field.py"/>
        <source>{}: pick from a calendar</source>
        <translation>{}: im Kalender wählen</translation>
    </message>
</context>
<context>
    <name>DecidersCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>What decides the most in the time left</source>
        <translation>Was in der verbleibenden Zeit am meisten entscheidet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>Open questions, and answers one step from another verdict or route.</source>
        <translation>Offene Fragen und Antworten, die einen Schritt von einem anderen Urteil oder Weg entfernt sind.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>Minutes left</source>
        <translation>Verbleibende Minuten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>&amp;Minutes left</source>
        <translation>Verbleibende &amp;Minuten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>From the clock</source>
        <translation>Von der Uhr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>Nothing is open, and no single better answer would change verdict or route.</source>
        <translation>Nichts ist offen, und keine einzelne bessere Antwort würde Urteil oder Weg ändern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>Nothing that is worth the time fits: the shortest question is planned for {} min.</source>
        <translation>Nichts, was die Zeit wert ist, passt hinein: Für die kürzeste Frage sind {} min geplant.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>One question is worth the time, {} min as planned: it fits.</source>
        <translation>Eine Frage ist die Zeit wert, {} min laut Plan: Sie passt hinein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>{} questions are worth the time, {} min as planned: all of them fit.</source>
        <translation>{} Fragen sind die Zeit wert, {} min laut Plan: Alle passen hinein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>{} These are the first {}.</source>
        <translation>{} Dies sind die ersten {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>The first {} of {} questions that fit {} min; {} are worth the time in all.</source>
        <translation>Die ersten {} von {} Fragen, die in {} min passen; insgesamt sind {} die Zeit wert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>{} of {} questions fit {} min: these decide the most.</source>
        <translation>{} von {} Fragen passen in {} min: Diese entscheiden am meisten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>one better answer lifts the verdict to {}</source>
        <translation>eine bessere Antwort hebt das Urteil auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>hold</source>
        <translation>abwarten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>one better answer changes the route to {}</source>
        <translation>eine bessere Antwort ändert den Weg zu: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>weight {} of {}</source>
        <translation>Gewicht {} in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/deciders.py"/>
        <source>up to {} points of the index</source>
        <translation>bis zu {} Indexpunkte</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>It is in “{}” already</source>
        <translation>Steht schon in „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Moved to “{}” and pinned</source>
        <translation>Nach „{}“ verschoben und angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>There is no earlier horizon</source>
        <translation>Es gibt keinen früheren Horizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>There is no later horizon</source>
        <translation>Es gibt keinen späteren Horizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Your own actions always stay where you put them</source>
        <translation>Eigene Maßnahmen bleiben immer, wo Sie sie einordnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Move it to a horizon to pin it there</source>
        <translation>Zum Anheften in einen Horizont verschieben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Pinned to “{}”</source>
        <translation>In „{}“ angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Unpinned: it stands where it was computed</source>
        <translation>Gelöst: steht wieder, wo die Berechnung sie einordnet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Marked as done. No answer was changed; what would follow is offered below</source>
        <translation>Als erledigt markiert. Keine Antwort wurde geändert; was folgen würde, wird unten angeboten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Marked as done</source>
        <translation>Als erledigt markiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Dropped from the roadmap</source>
        <translation>Aus dem Fahrplan gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Taken back into the roadmap</source>
        <translation>Wieder in den Fahrplan aufgenommen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>All choices about it were taken back</source>
        <translation>Alle Entscheidungen dazu zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Added: {}, {}</source>
        <translation>Hinzugefügt: {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Changed: {}, {}</source>
        <translation>Geändert: {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Own action removed</source>
        <translation>Eigene Maßnahme entfernt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/deeds.py"/>
        <source>Set: {}</source>
        <translation>Gesetzt: {}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Answers these findings</source>
        <translation>Behebt diese Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Needs first</source>
        <translation>Braucht vorher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Waits for it</source>
        <translation>Wartet darauf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Mark as done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Drop…</source>
        <translation>Streichen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Take all choices back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Details of {}</source>
        <translation>Einzelheiten zu {}</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Dimensions against target</source>
        <translation>Dimensionen im Vergleich zum Ziel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Radar of the dimensions against target</source>
        <translation>Netzdiagramm der Dimensionen im Vergleich zum Ziel</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>views differ by 1 level</source>
        <translation>Ansichten gehen um 1 Stufe auseinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>views differ by {} levels</source>
        <translation>Ansichten gehen um {} Stufen auseinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>all say the same</source>
        <translation>alle sagen dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>agreement on the practices only {}</source>
        <translation>Übereinstimmung bei den Praktiken nur {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>views from {} to {}</source>
        <translation>Ansichten von {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>Lowest: {}. Highest: {}, {} higher.</source>
        <translation>Am niedrigsten: {}. Am höchsten: {}, {} höher.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>Role not given</source>
        <translation>Rolle nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{} don&apos;t know</source>
        <translation>{}-mal weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>agreement {}, {}</source>
        <translation>Übereinstimmung {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>weight {} of the whole</source>
        <translation>Gewicht {} vom Ganzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>about {} points of the index apart</source>
        <translation>etwa {} Indexpunkte auseinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>level {}: {}</source>
        <translation>Stufe {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>Votes by the level they are worth: {}.</source>
        <translation>Stimmen nach der Stufe, die sie wert sind: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>Votes by the level they are worth: {}. Value used: level {}.</source>
        <translation>Stimmen nach der Stufe, die sie wert sind: {}. Verwendeter Wert: Stufe {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>over 1 question</source>
        <translation>über 1 Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>over {} questions</source>
        <translation>über {} Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{}: as the others, {}</source>
        <translation>{}: wie die anderen, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{}: {} higher than the others, {}</source>
        <translation>{}: {} höher als die anderen, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{}: {} lower than the others, {}</source>
        <translation>{}: {} niedriger als die anderen, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{}: {} above the others</source>
        <translation>{}: {} über den anderen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{}: {} below the others</source>
        <translation>{}: {} unter den anderen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>1 level</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{} levels</source>
        <translation>{} Stufen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement_words.py"/>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Where views differ</source>
        <translation>Wo Ansichten auseinandergehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Votes by the level they are worth. A triangle marks the value that is used.</source>
        <translation>Stimmen nach der Stufe, die sie wert sind. Ein Dreieck markiert den verwendeten Wert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>&amp;Ordered for</source>
        <translation>So&amp;rtiert für</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>How each role sees it beside the others</source>
        <translation>Wie jede Rolle es im Vergleich sieht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>The whole room</source>
        <translation>Alle im Raum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>{} roles</source>
        <translation>{} Rollen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Show {} more of {}</source>
        <translation>{} weitere von {} zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Show the first {} only</source>
        <translation>Nur die ersten {} zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Nobody has voted yet, or only one person a question. Once two people vote on a question, this shows where they differ.</source>
        <translation>Noch hat niemand abgestimmt, oder nur eine Person pro Frage. Sobald zwei Personen zu einer Frage abstimmen, zeigt sich hier, wo ihre Ansichten auseinandergehen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>{}: questions seen otherwise than by the others, the furthest first: {}.</source>
        <translation>{}: Fragen mit anderer Sicht als die übrigen Rollen, die größte Abweichung zuerst: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>To be discussed: {} of {} questions with votes.</source>
        <translation>Zu besprechen: {} von {} Fragen mit Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Views are close, or settled, on every question with votes: {}.</source>
        <translation>Bei allen Fragen mit Stimmen liegen die Ansichten nah beieinander oder sind geklärt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Discuss these first  ·  {}</source>
        <translation>Zuerst besprechen  ·  {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Differed, and settled  ·  {}</source>
        <translation>Uneinig, inzwischen geklärt  ·  {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/disagreement.py"/>
        <source>Close together  ·  {}</source>
        <translation>Nah beieinander  ·  {}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/display.py"/>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/display.py"/>
        <source>{} pages, {} kB</source>
        <translation>{} Seiten, {} kB</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/display.py"/>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>It leaves the roadmap and stays in a list below, with the reason. You can take it back.</source>
        <translation>Die Maßnahme verlässt den Fahrplan und bleibt mit dem Grund in einer Liste weiter unten. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Drop “{}”?</source>
        <translation>„{}“ streichen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Such as: done by the parent company</source>
        <translation>Zum Beispiel: erledigt die Muttergesellschaft</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>EditionField</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>E&amp;dition</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Board roadmap</source>
        <translation>Fahrplan für die Leitung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Verdict, reasons, route, costs and who does what by when.</source>
        <translation>Urteil, Gründe, Weg, Kosten und wer was bis wann tut.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Decision brief</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Two pages: the decision, and the next 30 days.</source>
        <translation>Zwei Seiten: die Entscheidung und die nächsten 30 Tage.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Evidence annex</source>
        <translation>Nachweisanhang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Every answer with its votes, every action, rule, trace and formula.</source>
        <translation>Jede Antwort mit ihren Stimmen, jede Maßnahme, Regel, Herleitung und Formel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Board roadmap and evidence annex in one file.</source>
        <translation>Fahrplan für die Leitung und Nachweisanhang in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Changes since a milestone</source>
        <translation>Änderungen seit einem Meilenstein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>Scores then and now, and why; findings, route, costs, and what is done.</source>
        <translation>Punktwerte damals und jetzt und warum; Befunde, Weg, Kosten und was erledigt ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/edition_field.py"/>
        <source>{}, {} pages</source>
        <translation>{}, {} Seiten</translation>
    </message>
</context>
<context>
    <name>EncryptionDesk</name>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>The file, what Bearings keeps of it on this computer and its earlier versions are encrypted. Copies, exports and reports that left it before stay readable.</source>
        <translation>Die Datei, was Bearings auf diesem Computer von ihr aufbewahrt, und ihre früheren Fassungen werden verschlüsselt. Kopien, Exporte und Berichte von vorher bleiben lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>From now on the file and the earlier versions on this computer open with the new one only. Copies made before, in a mail or a synced folder, still open with the old one.</source>
        <translation>Ab jetzt öffnen sich die Datei und ihre früheren Fassungen auf diesem Computer nur mit der neuen. Kopien von vorher, in einer E-Mail oder einem synchronisierten Ordner, öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>Whoever gets hold of the file can read every answer, name and note in it then. The earlier versions on this computer are not encrypted any more either.</source>
        <translation>Wer die Datei in die Hand bekommt, kann dann jede Antwort, jeden Namen und jede Notiz darin lesen. Auch die früheren Fassungen auf diesem Computer sind dann nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>Remove the encryption of {}?</source>
        <translation>Verschlüsselung von {} aufheben?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>Remove encryption</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>The passphrase is not remembered on this computer any more.</source>
        <translation>Dieser Computer merkt sich die Passphrase nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>The passphrase was not remembered on this computer.</source>
        <translation>Dieser Computer hatte sich die Passphrase nicht gemerkt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>{} is encrypted.</source>
        <translation>{} ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/encryption_desk.py"/>
        <source>{} is not encrypted any more.</source>
        <translation>{} ist nicht mehr verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>{} is among the evidence already.</source>
        <translation>{} ist schon unter den Nachweisen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>{} is now evidence for {}.</source>
        <translation>{} ist jetzt Nachweis für {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>{} files were not added.</source>
        <translation>{} Dateien wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>The details say why, one by one. What was added before them stays.</source>
        <translation>Die Einzelheiten nennen je den Grund. Was vorher hinzukam, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Only the name of this evidence is recorded.</source>
        <translation>Von diesem Nachweis ist nur der Name festgehalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>{} is not opened: it is no address on the web or for mail.</source>
        <translation>{} wird nicht geöffnet: keine Adresse im Web oder für E-Mail.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>If you know it and trust it, open it by hand.</source>
        <translation>Wenn Sie sie kennen und ihr vertrauen, öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Save a copy of the evidence</source>
        <translation>Kopie des Nachweises speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>{} was removed.</source>
        <translation>{} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Open {}?</source>
        <translation>{} öffnen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>It came with this assessment. Bearings does not look for harm inside such files. Open it if you trust whoever added it. You are asked once until the assessment is closed.</source>
        <translation>Die Datei kam mit dieser Bewertung. Bearings sucht darin nicht nach Schädlichem. Öffnen Sie sie, wenn Sie dem vertrauen, der sie hinzugefügt hat. Gefragt wird nur einmal, bis die Bewertung geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Saved to {}</source>
        <translation>In {} gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>No program on this machine opens {}.</source>
        <translation>Kein Programm auf diesem Rechner öffnet {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_desk.py"/>
        <source>Save a copy and open it where there is one.</source>
        <translation>Speichern Sie eine Kopie und öffnen Sie sie dort, wo es eines gibt.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Open {}, {}</source>
        <translation>{}, {} öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Save a copy of {}…</source>
        <translation>Kopie von {} speichern…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Copy a file into the assessment</source>
        <translation>Eine Datei in die Bewertung kopieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Add link…</source>
        <translation>Link hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Copying {}…</source>
        <translation>{} wird kopiert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>Add a link, or drop a file here to copy it in: PDF, picture, text or Office document, up to 20 MB.</source>
        <translation>Link hinzufügen oder Datei hierher ziehen, um sie hineinzukopieren: PDF, Bild, Text oder Office-Dokument, bis 20 MB.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence.py"/>
        <source>A file is being copied in</source>
        <translation>Eine Datei wird hineinkopiert</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Named only: where it lies is not recorded</source>
        <translation>Nur genannt: Wo sie liegt, ist nicht festgehalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Picture (JPEG)</source>
        <translation>Bild (JPEG)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-Folien</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_row.py"/>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
</context>
<context>
    <name>ExecutiveDialog</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>Executive text</source>
        <translation>Text der ersten Seite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>These paragraphs stand on page 1 of the report and in the decision brief, one a line. The decision asked stands beside them.</source>
        <translation>Diese Absätze stehen auf Seite 1 des Berichts und in der Entscheidungsvorlage, je Zeile einer. Die erbetene Entscheidung steht daneben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>Generated text</source>
        <translation>Erzeugter Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>&amp;Reset to generated</source>
        <translation>Auf erzeugten Text zu&amp;rücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>The generated text is back</source>
        <translation>Der erzeugte Text ist wieder da</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>Generated: it follows the answers until you change it.</source>
        <translation>Erzeugt: Er folgt den Antworten, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>Written by you; the numbers are those you wrote it on.</source>
        <translation>Von Ihnen geschrieben; die Zahlen sind die, auf denen er beruht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>The numbers changed since you wrote this.</source>
        <translation>Die Zahlen haben sich geändert, seit Sie das geschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>It still &amp;holds</source>
        <translation>Er &amp;gilt noch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/executive_dialog.py"/>
        <source>{} of {} characters</source>
        <translation>{} von {} Zeichen</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Write the report to a file</source>
        <translation>Den Bericht in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>One point to look at first</source>
        <translation>Ein Punkt vorher anzusehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>{} points to look at first</source>
        <translation>{} Punkte vorher anzusehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/export_foot.py"/>
        <source>Report written to {}</source>
        <translation>Bericht geschrieben nach {}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/form.py"/>
        <source>There is room for {} characters. What was added did not fit and was left out.</source>
        <translation>Hier ist Platz für {} Zeichen. Was hinzukam, passte nicht und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser &amp;Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Opens with its passphrase.</source>
        <translation>Öffnet sich mit ihrer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Fictional</source>
        <translation>Fiktiv</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>No index yet</source>
        <translation>Noch kein Index</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Confidence {} ({})</source>
        <translation>Verlässlichkeit {} ({})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>{}, {} of {} answered, {}</source>
        <translation>{}, {} von {} beantwortet, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Index {} of 100</source>
        <translation>Index {} von 100</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>the new assessment</source>
        <translation>die neue Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Imported into {}</source>
        <translation>In {} importiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Copied to {}. You edit the copy now.</source>
        <translation>Nach {} kopiert. Sie bearbeiten jetzt die Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>A file is still being read…</source>
        <translation>Eine Datei wird noch gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Open without waiting</source>
        <translation>Öffnen, ohne zu warten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Saved to {}</source>
        <translation>In {} gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Close without waiting</source>
        <translation>Schließen, ohne zu warten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Resumed in {}</source>
        <translation>Fortgesetzt in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/file_desk.py"/>
        <source>Opened a copy: {}</source>
        <translation>Als Kopie geöffnet: {}</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/display.py"/>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
</context>
<context>
    <name>FindingChangesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>Search findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>All findings ({})</source>
        <translation>Alle Befunde ({})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>Neither side has a blocker, risk, gap or anything unknown.</source>
        <translation>Auf keiner Seite gibt es ein Hindernis, ein Risiko, eine Lücke oder Unbekanntes.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>No finding matches.</source>
        <translation>Kein passender Befund.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>{} on one side, {} on the other. {}</source>
        <translation>{} auf der einen Seite, {} auf der anderen. {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/findings.py"/>
        <source>Was {}, is {} now. {}</source>
        <translation>War {}, ist jetzt {}. {}</translation>
    </message>
</context>
<context>
    <name>FindingFilter</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Search findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Blockers</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Different views</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>All severities</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>All dimensions</source>
        <translation>Alle Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>All owners</source>
        <translation>Alle Verantwortlichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>{} of {} findings</source>
        <translation>{} von {} Befunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_filter.py"/>
        <source>{} findings</source>
        <translation>{} Befunde</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_row.py"/>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_row.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_row.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_row.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/finding_row.py"/>
        <source>Why: {}</source>
        <translation>Warum: {}</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/findings.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/findings.py"/>
        <source>No finding matches.</source>
        <translation>Kein passender Befund.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/findings.py"/>
        <source>Nothing to report yet.</source>
        <translation>Noch nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/findings.py"/>
        <source>owner: {}</source>
        <translation>verantwortlich: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/findings.py"/>
        <source>concerns a route only</source>
        <translation>betrifft nur einen Weg</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Answers kept aside</source>
        <translation>Beiseitegelegte Antworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>The present questionnaire has no place for them. They stay in the file with the version they answer, go along when answers are exported, and count in no score.</source>
        <translation>Der jetzige Fragebogen hat keinen Platz für sie. Sie bleiben in der Datei bei der Version, die sie beantworten, gehen beim Export der Antworten mit und zählen in keinem Punktwert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Nothing is kept aside</source>
        <translation>Nichts ist beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>When the questionnaire is updated, what the new version has no place for is found here.</source>
        <translation>Wird der Fragebogen aktualisiert, findet sich hier, wofür die neue Version keinen Platz hat.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>&amp;Forget all…</source>
        <translation>Alle &amp;vergessen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Notes, votes and evidence that stand only here go with it. You can undo it.</source>
        <translation>Notizen, Stimmen und Nachweise, die nur hier stehen, gehen mit. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Forget everything kept aside?</source>
        <translation>Alles Beiseitegelegte vergessen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/former_dialog.py"/>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
</context>
<context>
    <name>FormerLines</name>
    <message>
        <location filename="../../app/bearings/ui/models/former_lines.py"/>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/former_lines.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/former_lines.py"/>
        <source>Note or reason</source>
        <translation>Notiz oder Grund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/former_lines.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/former_lines.py"/>
        <source>{} ({} votes)</source>
        <translation>{} ({} Stimmen)</translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/heat_cell.py"/>
        <source>{} of 100, {}</source>
        <translation>{} von 100, {}</translation>
    </message>
</context>
<context>
    <name>HeatMapCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/heat_map.py"/>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/heat_map.py"/>
        <source>Press a cell to see why. Hatched: not rated, or it does not apply.</source>
        <translation>Klicken Sie auf ein Feld, um zu sehen, warum. Schraffiert: nicht bewertet oder nicht zutreffend.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/heat_map.py"/>
        <source>does not apply</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/heat_map.py"/>
        <source>not rated, {} answered</source>
        <translation>nicht bewertet, {} beantwortet</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Explore a sample</source>
        <translation>Ein Beispiel erkunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Three finished assessments of fictional organisations. Each opens as your own copy.</source>
        <translation>Drei fertige Bewertungen fiktiver Organisationen. Jede öffnet sich als Ihre eigene Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>One file per organisation. Everything stays on this machine.</source>
        <translation>Eine Datei je Organisation. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>&amp;Import answers</source>
        <translation>Antworten &amp;importieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>&amp;New assessment</source>
        <translation>&amp;Neue Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>No assessments yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Start one for your organisation, or look at a finished sample below.</source>
        <translation>Beginnen Sie eine für Ihre Organisation oder sehen Sie sich unten ein fertiges Beispiel an.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>Showing {} of {}. Search to find the others.</source>
        <translation>{} von {} werden gezeigt. Die übrigen finden Sie über die Suche.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>No assessment matches. Search for other words or choose another verdict.</source>
        <translation>Keine passende Bewertung. Suchen Sie nach anderen Wörtern oder wählen Sie ein anderes Urteil.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>1 file is still being read.</source>
        <translation>1 Datei wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>{} files are still being read.</source>
        <translation>{} Dateien werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>&amp;New assessment…</source>
        <translation>&amp;Neue Bewertung…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/page.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>HomeTools</name>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>Search organisations and files</source>
        <translation>Organisationen und Dateien suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>By verdict</source>
        <translation>Nach Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/tools.py"/>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
</context>
<context>
    <name>HorizonColumn</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/column.py"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/column.py"/>
        <source>Nothing planned here</source>
        <translation>Hier ist nichts geplant</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/column.py"/>
        <source>Capacity of {}</source>
        <translation>Kapazität für {}</translation>
    </message>
</context>
<context>
    <name>KeepMilestone</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>Keep a milestone</source>
        <translation>Meilenstein festhalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>What if, {}</source>
        <translation>Was-wäre-wenn, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>The day this was said and decided.</source>
        <translation>Der Tag, an dem dies gesagt und entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>What to remember of it</source>
        <translation>Was davon in Erinnerung bleiben soll</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>N&amp;ote (optional)</source>
        <translation>N&amp;otiz (optional)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>Keep milestone</source>
        <translation>Meilenstein festhalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>A copy with the answers you tried in place of the real ones. The assessment itself stays as it is, so that you can compare.</source>
        <translation>Eine Kopie mit den ausprobierten Antworten anstelle der echten. Die Bewertung selbst bleibt, wie sie ist, damit Sie vergleichen können.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>A copy of all answers, targets, planning values and roadmap choices as they are now. What you change later leaves it as it is, so that you can compare.</source>
        <translation>Eine Kopie aller Antworten, Ziele, Planungswerte und Fahrplan-Entscheidungen im jetzigen Stand. Spätere Änderungen lassen sie unberührt, damit Sie vergleichen können.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>A milestone needs a name.</source>
        <translation>Ein Meilenstein braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>A milestone needs a date.</source>
        <translation>Ein Meilenstein braucht ein Datum.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>Milestone kept: {}</source>
        <translation>Meilenstein festgehalten: {}</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <location filename="../../app/bearings/ui/language_switch.py"/>
        <source>{} from the next start</source>
        <translation>{} ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/language_switch.py"/>
        <source>Show the window in {} now?</source>
        <translation>Fenster jetzt auf {} zeigen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/language_switch.py"/>
        <source>The assessment is closed and opened again. All answers stay; earlier steps can no longer be undone.</source>
        <translation>Die Bewertung wird geschlossen und wieder geöffnet. Alle Antworten bleiben; frühere Schritte lassen sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/language_switch.py"/>
        <source>Show now</source>
        <translation>Jetzt zeigen</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Names that still stand in a text</source>
        <translation>Namen, die noch in einem Text stehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Change these texts first, if the names must not leave.</source>
        <translation>Ändern Sie diese Texte vorher, wenn die Namen nicht hinausgehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Leaves</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Stays in</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Notes that are not printed</source>
        <translation>Notizen, die nicht gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>The evidence annex and the full report print every note.</source>
        <translation>Der Nachweisanhang und der vollständige Bericht drucken jede Notiz.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Scores, levels, ranges, confidence and verdict</source>
        <translation>Punktwerte, Stufen, Spannen, Verlässlichkeit und Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>{} · and {} more</source>
        <translation>{} · und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>This edition does not print them. They are listed below.</source>
        <translation>Diese Ausgabe druckt sie nicht. Sie stehen unten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>People are called person-1, person-2 and so on.</source>
        <translation>Personen heißen person-1, person-2 und so weiter.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>With fewer than five people, a role would tell who it is.</source>
        <translation>Bei weniger als fünf Personen verriete eine Rolle, wer es ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Where one has to stand, the copy says that it was left out.</source>
        <translation>Wo eine Begründung stehen muss, sagt die Kopie, dass sie weggelassen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>Titles, links and files. The grades leave, since they are scored.</source>
        <translation>Titel, Links und Dateien. Die Güte geht hinaus, denn sie wird bewertet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>What was before is never part of a copy to share.</source>
        <translation>Was früher war, ist nie Teil einer Kopie zum Weitergeben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/leaving_view.py"/>
        <source>With the answers that are kept aside with it.</source>
        <translation>Mit den Antworten, die damit beiseitegelegt sind.</translation>
    </message>
</context>
<context>
    <name>LeftBehindDialog</name>
    <message>
        <location filename="../../app/bearings/ui/left_behind_dialog.py"/>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/left_behind_dialog.py"/>
        <source>Answers from {}</source>
        <translation>Antworten aus {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/left_behind_dialog.py"/>
        <source>They were given to version {} of the questionnaire, and it is version {} here. All that has a place in it is taken. What stands below has none: it stays in that file, which is not changed.</source>
        <translation>Sie wurden zu Version {} des Fragebogens gegeben, hier ist es Version {}. Alles, was darin einen Platz hat, wird übernommen. Was unten steht, hat keinen: Es bleibt in jener Datei, die nicht geändert wird.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/left_behind_dialog.py"/>
        <source>What has no place in the questionnaire</source>
        <translation>Was im Fragebogen keinen Platz hat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/left_behind_dialog.py"/>
        <source>&amp;Import the rest</source>
        <translation>Übrige &amp;importieren</translation>
    </message>
</context>
<context>
    <name>LeftLines</name>
    <message>
        <location filename="../../app/bearings/ui/models/left_lines.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/left_lines.py"/>
        <source>Why it has no place</source>
        <translation>Warum es keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>LevelSlider</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/level_slider.py"/>
        <source>Level {} of 5, {}</source>
        <translation>Stufe {} von 5, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/level_slider.py"/>
        <source>now level {}</source>
        <translation>jetzt Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/level_slider.py"/>
        <source>now without a level</source>
        <translation>jetzt ohne Stufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/level_slider.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>LiftPart</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Try them together</source>
        <translation>Zusammen ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Looking for the fewest answers that lift the verdict…</source>
        <translation>Suche nach den wenigsten Antworten, die das Urteil verbessern…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>No set of up to {} single steps was found that lifts the verdict.</source>
        <translation>Keine Kombination aus bis zu {} Einzelschritten gefunden, die das Urteil verbessert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>No smaller set of single steps does it.</source>
        <translation>Mit weniger Einzelschritten geht es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Found by a search: a smaller set may exist.</source>
        <translation>Durch Suche gefunden: Möglicherweise geht es mit weniger.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Raising this one answer by one level lifts the verdict to {}.</source>
        <translation>Diese eine Antwort um eine Stufe anzuheben verbessert das Urteil auf {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>Raising these {} answers by one level each lifts the verdict to {}.</source>
        <translation>Diese {} Antworten um je eine Stufe anzuheben verbessert das Urteil auf {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>This one answer</source>
        <translation>Diese eine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>This one better answer</source>
        <translation>Diese eine bessere Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>{} lifts the verdict to {}.</source>
        <translation>{} verbessert das Urteil auf {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>These {} better answers together lift the verdict to {}.</source>
        <translation>Diese {} besseren Antworten zusammen verbessern das Urteil auf {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/lift.py"/>
        <source>These {} answers together lift the verdict to {}.</source>
        <translation>Diese {} Antworten zusammen verbessern das Urteil auf {}.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Where is the evidence?</source>
        <translation>Wo ist der Nachweis?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Such as: data catalogue, list of interfaces</source>
        <translation>Etwa: Datenkatalog, Liste der Schnittstellen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>&amp;What it shows</source>
        <translation>&amp;Was er zeigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>The address, unless you name it.</source>
        <translation>Die Adresse, wenn Sie nichts nennen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_link.py"/>
        <source>Give an address on the web (https://…) or for mail (mailto:…).</source>
        <translation>Geben Sie eine Adresse im Web (https://…) oder für E-Mail (mailto:…) an.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>is made of too many layers</source>
        <translation>besteht aus zu vielen Schichten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>SVG logos cannot be used yet.</source>
        <translation>SVG-Logos lassen sich noch nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>Save the logo as PNG and choose that.</source>
        <translation>Speichern Sie das Logo als PNG und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>is neither a PNG nor a JPEG picture</source>
        <translation>ist weder ein PNG- noch ein JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>{} could not be read: {}.</source>
        <translation>{} konnte nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>is larger than 5 MB</source>
        <translation>ist größer als 5 MB</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>has too many pixels of 16 bits a colour (at most 10 million)</source>
        <translation>hat zu viele Pixel mit 16 Bit je Farbe (höchstens 10 Millionen)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>has too many pixels (at most 8,000 a side and 20 million in all)</source>
        <translation>hat zu viele Bildpunkte (höchstens 8.000 je Seite und 20 Millionen insgesamt)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>stays too large even when it is made smaller</source>
        <translation>bleibt auch verkleinert zu groß</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/logo.py"/>
        <source>Choose a PNG or JPEG picture of the logo of up to 5 MB.</source>
        <translation>Wählen Sie ein PNG- oder JPEG-Bild des Logos bis 5 MB.</translation>
    </message>
</context>
<context>
    <name>LogoView</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>The logo of the report</source>
        <translation>Das Logo des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/branding.py"/>
        <source>The logo cannot be shown</source>
        <translation>Das Logo lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Updating the questionnaire…</source>
        <translation>Der Fragebogen wird aktualisiert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Recovered: this is your assessment as it was at {}.</source>
        <translation>Wiederhergestellt: Das ist Ihre Bewertung mit dem Stand von {} Uhr.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>The latest edits could not be read after a crash. They are kept in {}.</source>
        <translation>Die letzten Änderungen waren nach einem Absturz nicht lesbar. Sie liegen in {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Somebody else changed the file. Your version goes on in {}.</source>
        <translation>Jemand anderes hat die Datei geändert. Ihre Fassung wird in {} weitergeführt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Open an assessment first</source>
        <translation>Öffnen Sie zuerst eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/main_window.py"/>
        <source>Quit without waiting</source>
        <translation>Beenden, ohne zu warten</translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Merge {} with somebody</source>
        <translation>{} mit jemandem zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Merge two people</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>They become one person with the votes of both. Role and name stay the first’s.</source>
        <translation>Aus beiden wird eine Person mit den Stimmen beider. Rolle und Name der ersten bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>&amp;Is the same person as</source>
        <translation>&amp;Ist dieselbe Person wie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Whose vote stays</source>
        <translation>Wessen Stimme bleibt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>The first’s</source>
        <translation>Die der ersten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>The second’s</source>
        <translation>Die der zweiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Votes that differ</source>
        <translation>Abweichende Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Choose the other person first</source>
        <translation>Zuerst die andere Person wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>No votes differ, so nothing is lost.</source>
        <translation>Keine Stimmen weichen ab, es geht also nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>First: {}. Second: {}.</source>
        <translation>Erste: {}. Zweite: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>On 1 question they voted differently; tick it to keep the second’s vote.</source>
        <translation>Bei 1 Frage weichen die Stimmen ab; haken Sie sie an, um die Stimme der zweiten Person zu behalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>On {} questions they voted differently; tick where the second’s vote is to stay.</source>
        <translation>Bei {} Fragen weichen die Stimmen ab; haken Sie an, wo die Stimme der zweiten Person bleiben soll.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Bearings</source>
        <translation>Bearings</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Details einblenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Hide &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Something went wrong in Bearings</source>
        <translation>In Bearings ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>This is our mistake, not yours. Your answers are saved. You can go on working; if the page looks odd, close Bearings and open it again. The details hold no answers: please send them to whoever gave you Bearings.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Ihre Antworten sind gespeichert. Sie können weiterarbeiten; sieht die Seite seltsam aus, schließen Sie Bearings und öffnen Sie es erneut. Die Details enthalten keine Antworten: Bitte senden Sie sie an die Stelle, von der Sie Bearings haben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/messages.py"/>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>MilestoneEditor</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>What to remember of it</source>
        <translation>Was davon in Erinnerung bleiben soll</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>A milestone needs a name.</source>
        <translation>Ein Meilenstein braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>Compare {} with today</source>
        <translation>{} mit heute vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>Rename {} or write a note</source>
        <translation>{} umbenennen oder Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_row.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>Workshop {}</source>
        <translation>Workshop vom {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>State of {}</source>
        <translation>Stand vom {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>This file holds {} milestones, the most it can. Remove one first.</source>
        <translation>Diese Datei enthält {} Meilensteine, mehr sind nicht möglich. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones.py"/>
        <source>The Compare page lists them all.</source>
        <translation>Die Seite „Vergleichen“ führt alle auf.</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Keep a milestone…</source>
        <translation>Meilenstein festhalten…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>No milestone is kept yet</source>
        <translation>Noch kein Meilenstein festgehalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>A milestone is a copy of everything as it is now, with a name. Keep one at the end of each workshop: next time this page says what has become better, what worse, and which findings are resolved.</source>
        <translation>Ein Meilenstein ist eine Kopie des gesamten jetzigen Stands, mit einem Namen. Halten Sie am Ende jedes Workshops einen fest: Beim nächsten Mal zeigt diese Seite, was besser und was schlechter geworden ist und welche Befunde behoben sind.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Show the latest {} only</source>
        <translation>Nur die neuesten {} zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Show all {} milestones</source>
        <translation>Alle {} Meilensteine zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>No index</source>
        <translation>Kein Index</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Index {}</source>
        <translation>Index {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Nothing can be compared with it any more. Undo brings it back.</source>
        <translation>Damit lässt sich dann nichts mehr vergleichen. „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/milestones_card.py"/>
        <source>Remove milestone</source>
        <translation>Meilenstein entfernen</translation>
    </message>
</context>
<context>
    <name>MixEditor</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>On demand</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>{}, {}, in percent</source>
        <translation>{}, {}, in Prozent</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Sum 100 %. {}</source>
        <translation>Summe 100 %. {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>{}, {} and {} %</source>
        <translation>{}, {} und {} %</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Sum {} %: the shares must sum to 100 %. Until then {} count.</source>
        <translation>Summe {} %: Die Anteile müssen zusammen 100 % ergeben. Bis dahin gelten {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>Low-cost case {}, high-cost case {}.</source>
        <translation>Günstiger Fall {}, ungünstiger Fall {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>{} per accelerator-hour on average.</source>
        <translation>Im Durchschnitt {} pro Beschleunigerstunde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/mix.py"/>
        <source>{} All training runs: {}.</source>
        <translation>{} Alle Trainingsläufe: {}.</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Why {} by {}?</source>
        <translation>Warum {} durch {}?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>In the what-if</source>
        <translation>Im Was-wäre-wenn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>Try in the what-if: {}, {}</source>
        <translation>Im Was-wäre-wenn ausprobieren: {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>It is part of the what-if already.</source>
        <translation>Schon Teil des Was-wäre-wenn.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>adding: {}</source>
        <translation>zusätzlich: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/move_row.py"/>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>What would move it most</source>
        <translation>Was am meisten bewegen würde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Each answer made one step better on its own, and what that would do.</source>
        <translation>Jede Antwort für sich um einen Schritt verbessert, und was das bewirken würde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>What would move the overall index most</source>
        <translation>Was den Gesamtindex am meisten bewegen würde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Answer more questions first: no single answer changes the result yet.</source>
        <translation>Beantworten Sie zuerst mehr Fragen: Noch ändert keine einzelne Antwort das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>There is nothing left that would move it.</source>
        <translation>Nichts würde den Gesamtindex noch bewegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Show the answer</source>
        <translation>Antwort anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Show the {} answers</source>
        <translation>{} Antworten anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>Hide the answers</source>
        <translation>Antworten ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>verdict: {}</source>
        <translation>Urteil: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/moves.py"/>
        <source>route: {}</source>
        <translation>Weg: {}</translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>One file per organisation. You can change the name later.</source>
        <translation>Eine Datei je Organisation. Den Namen können Sie später ändern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>Encrypt the file with a passphrase</source>
        <translation>Die Datei mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>Create assessment</source>
        <translation>Bewertung anlegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>The one that comes with Bearings</source>
        <translation>Der Fragebogen von Bearings</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>On data, integration, talent and cost, for generative AI.</source>
        <translation>Zu Daten, Integration, Talent und Kosten, für generative KI.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>It goes into the file, which then opens without the folder.</source>
        <translation>Er kommt in die Datei, die sich dann ohne den Ordner öffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_assessment_dialog.py"/>
        <source>Take that of Bearings</source>
        <translation>Den von Bearings nehmen</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Choose another passphrase for {}</source>
        <translation>Andere Passphrase für {} wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>&amp;Change passphrase</source>
        <translation>Passphrase ä&amp;ndern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Choose a passphrase for {}</source>
        <translation>Passphrase für {} wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>&amp;Encrypt</source>
        <translation>&amp;Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>At least {} characters, spaces count.</source>
        <translation>Mindestens {} Zeichen, Leerzeichen zählen mit.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>The same once &amp;more</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>There is no way to recover it. Without the passphrase nobody opens this file again: not you, not the makers of Bearings.</source>
        <translation>Sie lässt sich nicht wiederherstellen. Ohne die Passphrase öffnet niemand diese Datei wieder: weder Sie noch die Hersteller von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>I keep the passphrase where I will find it again</source>
        <translation>Ich bewahre die Passphrase auf, wo ich sie wiederfinde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>One more character.</source>
        <translation>Noch ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>{} more characters.</source>
        <translation>Noch {} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Tick this first: the passphrase cannot be recovered.</source>
        <translation>Bitte zuerst ankreuzen: Die Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/new_passphrase_dialog.py"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>What was said, agreed or promised</source>
        <translation>Was gesagt, vereinbart oder zugesagt wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Markdown: **bold**, - lists, [links](https://…)</source>
        <translation>Markdown: **fett**, - Listen, [Links](https://…)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Note, as it is meant</source>
        <translation>Notiz, wie sie gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>… and {} more characters</source>
        <translation>… und {} weitere Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Write the note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/note.py"/>
        <source>There is no note yet</source>
        <translation>Noch keine Notiz</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Time used of the time planned</source>
        <translation>Verbrauchter Teil der geplanten Zeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Put the clock back to 0:00. Nothing of it is stored.</source>
        <translation>Uhr auf 0:00 zurücksetzen. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>{} of {} min</source>
        <translation>{} von {} min</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>{}: {} used of {} min planned</source>
        <translation>{}: {} von geplanten {} min verbraucht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Over time by {}</source>
        <translation>Überzogen um {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>{} left</source>
        <translation>Noch {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Paused, {} left</source>
        <translation>Pausiert, noch {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>{} is over its planned time.</source>
        <translation>{} hat die geplante Zeit überschritten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>The clock counts for this run only: it is not stored.</source>
        <translation>Die Uhr zählt nur für diesen Durchlauf und wird nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Workshop: {} of {} min used, {} over</source>
        <translation>Workshop: {} von {} min verbraucht, {} überzogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Workshop: {} of {} min used, {} left</source>
        <translation>Workshop: {} von {} min verbraucht, noch {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>&amp;Next: {}</source>
        <translation>&amp;Nächste: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Put the clock back to 0:00?</source>
        <translation>Uhr auf 0:00 zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>The time used by each dimension is forgotten.</source>
        <translation>Die verbrauchte Zeit jeder Dimension geht verloren.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/now.py"/>
        <source>Reset the clock</source>
        <translation>Uhr zurücksetzen</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Marking an action as done changes no answer. These would follow; look at each before you set it.</source>
        <translation>Eine Maßnahme als erledigt zu markieren ändert keine Antwort. Diese würden folgen; sehen Sie sich jede an, bevor Sie sie setzen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Done: do the answers change?</source>
        <translation>Erledigt: Ändern sich die Antworten?</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Executive text…</source>
        <translation>Text der ersten Seite…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>&amp;What leaves</source>
        <translation>&amp;Was hinausgeht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Open the file when it is written</source>
        <translation>Die Datei danach öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>&amp;Kind of PDF</source>
        <translation>A&amp;rt des PDF</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Accessible (PDF/UA)</source>
        <translation>Barrierefrei (PDF/UA)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Archive (PDF/A-3a)</source>
        <translation>Archiv (PDF/A-3a)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Put the assessment inside</source>
        <translation>Die Bewertung mit hineinlegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Bearings can open such a PDF again. Whoever gets it gets every answer, name and note.</source>
        <translation>Bearings kann so ein PDF wieder öffnen. Wer es bekommt, bekommt jede Antwort, jeden Namen und jede Notiz.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>This file is encrypted; what is inside the PDF is not.</source>
        <translation>Diese Datei ist verschlüsselt; was im PDF steckt, ist es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Show what leaves</source>
        <translation>Zeigen, was hinausgeht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>Scores alone are written as JSON.</source>
        <translation>Nur Punktwerte werden als JSON geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/order_panel.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>OrganisationSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Who is assessed. The sector is the first question under Scope.</source>
        <translation>Wer bewertet wird. Die Branche ist die erste Frage unter „Umfang“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Organisation &amp;name</source>
        <translation>&amp;Name der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>S&amp;taff</source>
        <translation>Bes&amp;chäftigte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>&amp;Summary</source>
        <translation>Kur&amp;zbeschreibung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>What it does, and what it hopes generative AI will do for it</source>
        <translation>Was sie tut und was sie sich von generativer KI erhofft</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Two or three sentences; they open the report.</source>
        <translation>Zwei oder drei Sätze; sie stehen am Anfang des Berichts.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Wh&amp;at is assessed</source>
        <translation>Wa&amp;s bewertet wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Business units, countries and use cases that are in, and what is left out</source>
        <translation>Geschäftsbereiche, Länder und Anwendungsfälle, die dazugehören, und was ausgenommen ist</translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>Route, cost and roadmap</source>
        <translation>Weg, Kosten und Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>Money is a planning estimate, not a quote.</source>
        <translation>Geldbeträge sind Planungsschätzungen, kein Angebot.</translation>
    </message>
</context>
<context>
    <name>OwnActionDialog</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Change your own action</source>
        <translation>Eigene Maßnahme ändern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Add an action of your own</source>
        <translation>Eigene Maßnahme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Add action</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>What shall be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>E&amp;ffort</source>
        <translation>Au&amp;fwand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;Owner role</source>
        <translation>&amp;Verantwortliche Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>How one can tell that it is done</source>
        <translation>Woran man erkennt, dass es erledigt ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;Done when</source>
        <translation>&amp;Erledigt, wenn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>At most {}.</source>
        <translation>Höchstens {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>&amp;After these actions</source>
        <translation>&amp;Nach diesen Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Choose at most {}.</source>
        <translation>Höchstens {} auswählen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/dialogs.py"/>
        <source>Give it a title and an effort first.</source>
        <translation>Zuerst Titel und Aufwand angeben.</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/page_maker.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/pager.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pager.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pager.py"/>
        <source>{} to {} of {}</source>
        <translation>{} bis {} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pager.py"/>
        <source>These are the first</source>
        <translation>Dies sind die ersten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pager.py"/>
        <source>These are the last</source>
        <translation>Dies sind die letzten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>Search commands, pages, questions and files</source>
        <translation>Befehle, Seiten, Fragen und Dateien suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>Type what you want to do, or where to go</source>
        <translation>Geben Sie ein, was Sie tun oder wohin Sie möchten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>1 result</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>{} results</source>
        <translation>{} Treffer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <location filename="../../app/bearings/ui/palette_model.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Settled: {}</source>
        <translation>Geklärt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Who takes care of: {}</source>
        <translation>Wer kümmert sich um: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>What is put aside</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Change the words of: {}</source>
        <translation>Wortlaut ändern: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Remove: {}</source>
        <translation>Entfernen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parked_row.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>What is put aside for later. The report lists what is still open, with its owner.</source>
        <translation>Themen, die für später geparkt sind. Der Bericht nennt, was noch offen ist und wer sich darum kümmert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Nothing is put aside.</source>
        <translation>Kein Thema ist geparkt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Such as: who pays after the pilot?</source>
        <translation>Zum Beispiel: Wer zahlt nach dem Pilotprojekt?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Such as {}</source>
        <translation>Z. B. {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Park &amp;it</source>
        <translation>Park&amp;en</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>At &amp;question</source>
        <translation>Be&amp;i Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>What is put &amp;aside</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Who takes &amp;care</source>
        <translation>Wer sich &amp;kümmert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>{} of {} open</source>
        <translation>{} von {} offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Parking lot  ·  {}</source>
        <translation>Themenspeicher  ·  {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>There is no such question. Leave it empty if unsure.</source>
        <translation>Diese Frage gibt es nicht. Lassen Sie das Feld im Zweifel leer.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/parking.py"/>
        <source>Say first what is put aside.</source>
        <translation>Geben Sie zuerst das Thema an.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Changes to {} are encrypted</source>
        <translation>Änderungen an {} sind verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Bearings ended before these changes were saved to the file. Type the passphrase to have them back; if it was just being changed, the new one.</source>
        <translation>Bearings endete, bevor diese Änderungen in der Datei waren. Geben Sie die Passphrase ein, um sie zurückzuholen; wurde sie gerade geändert, die neue.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Open an encrypted file</source>
        <translation>Verschlüsselte Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>{} is encrypted</source>
        <translation>{} ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Type its passphrase to open it on this computer.</source>
        <translation>Geben Sie die Passphrase ein, um sie auf diesem Computer zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Remember on this computer, for whoever is logged in as you</source>
        <translation>Auf diesem Computer merken, für jeden, der als Sie angemeldet ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Open as &amp;last saved</source>
        <translation>Wie &amp;zuletzt gespeichert öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Type the passphrase first.</source>
        <translation>Geben Sie zuerst die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/passphrase_dialog.py"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
</context>
<context>
    <name>PdfOutline</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_outline.py"/>
        <source>Outline of the report</source>
        <translation>Gliederung des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_outline.py"/>
        <source>{}, page {}</source>
        <translation>{}, Seite {}</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source> of {}</source>
        <translation> von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Smaller pages</source>
        <translation>Seiten kleiner</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Size of pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Larger pages</source>
        <translation>Seiten größer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Search in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>Fit width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_reader.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
</context>
<context>
    <name>PdfSearch</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>Search in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>{}, page {}</source>
        <translation>{}, Seite {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>{} of {} or more</source>
        <translation>{} von {} oder mehr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_search.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_view.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/pdf_view.py"/>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
</context>
<context>
    <name>PeopleChanges</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Their vote on 1 question goes too.</source>
        <translation>Die Stimme dieser Person zu 1 Frage wird mit entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Their votes on {} questions go too.</source>
        <translation>Die Stimmen dieser Person zu {} Fragen werden mit entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Undo brings both back.</source>
        <translation>„Rückgängig“ bringt beides zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Forget 1 name?</source>
        <translation>1 Namen löschen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Forget {} names?</source>
        <translation>{} Namen löschen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Roles and votes stay. Undo brings the names back as long as the file is open.</source>
        <translation>Rollen und Stimmen bleiben. Solange die Datei geöffnet ist, bringt „Rückgängig“ die Namen zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_changes.py"/>
        <source>Forget names</source>
        <translation>Namen löschen</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>They voted on 1 question.</source>
        <translation>Diese Person hat zu 1 Frage abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>They voted on {} questions.</source>
        <translation>Diese Person hat zu {} Fragen abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Kept votes stay under the role, without a name. Undo brings everything back.</source>
        <translation>Behaltene Stimmen bleiben unter der Rolle, ohne Namen. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Remove votes too</source>
        <translation>Stimmen mit entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_dialogs.py"/>
        <source>Keep the votes</source>
        <translation>Stimmen behalten</translation>
    </message>
</context>
<context>
    <name>PeopleOfFile</name>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/people.py"/>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/people.py"/>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Nobody is listed yet. Answers are then recorded as the group&apos;s one voice.</source>
        <translation>Noch ist niemand aufgeführt. Antworten werden dann gemeinsam für die Gruppe erfasst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Import ans&amp;wers…</source>
        <translation>Antw&amp;orten importieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>From a ballot or another file of this assessment</source>
        <translation>Aus einem Stimmzettel oder einer anderen Datei dieser Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Roles only: no names are stored</source>
        <translation>Nur Rollen: Es werden keine Namen gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Names of the facilitator and of owners of actions are kept where you wrote them.</source>
        <translation>Namen der Moderation und der Verantwortlichen für Maßnahmen bleiben, wo Sie sie eingetragen haben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Add &amp;person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Na&amp;me</source>
        <translation>Nam&amp;e</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>A role is enough; the name may stay empty.</source>
        <translation>Eine Rolle genügt; der Name darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Everybody goes by their role.</source>
        <translation>Alle erscheinen nur mit ihrer Rolle.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>{} people are the most.</source>
        <translation>Höchstens {} Personen sind möglich.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Choose a role or write a name first</source>
        <translation>Zuerst eine Rolle wählen oder einen Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Ballot as &amp;Excel…</source>
        <translation>Stimmzettel als &amp;Excel…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Ballot as &amp;PDF form…</source>
        <translation>Stimmzettel als &amp;PDF-Formular…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>&amp;Import ballot…</source>
        <translation>Stimmzettel &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>&amp;Merge with somebody…</source>
        <translation>&amp;Mit jemandem zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Role of person {}</source>
        <translation>Rolle von Person {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Name of person {}</source>
        <translation>Name von Person {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>no votes yet</source>
        <translation>noch keine Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>More for {}</source>
        <translation>Mehr zu {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/people_row.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>PlanningModel</name>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>Planning value</source>
        <translation>Planungswert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>Low</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>Base</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>High</source>
        <translation>Ungünstig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>Source and date</source>
        <translation>Quelle und Datum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/planning_model.py"/>
        <source>{}, replaced</source>
        <translation>{}, ersetzt</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../app/bearings/ui/presenter.py"/>
        <source>Bearings - presenter</source>
        <translation>Bearings - Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter.py"/>
        <source>The next question appears here.</source>
        <translation>Hier erscheint die nächste Frage.</translation>
    </message>
</context>
<context>
    <name>PresenterDesk</name>
    <message>
        <location filename="../../app/bearings/ui/presenter_desk.py"/>
        <source>The presenter is black</source>
        <translation>Das Projektionsfenster ist schwarz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_desk.py"/>
        <source>Presenting</source>
        <translation>Projektion läuft</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>{} Left open, {} is assumed.</source>
        <translation>{} Bleibt es offen, wird {} angenommen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>QuestionBackground</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_background.py"/>
        <source>For the facilitator</source>
        <translation>Für die Moderation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_background.py"/>
        <source>Ask: {}</source>
        <translation>Nachfragen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_background.py"/>
        <source>In the room: {}</source>
        <translation>Im Raum: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_background.py"/>
        <source>Sources: {}</source>
        <translation>Quellen: {}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Mark for review</source>
        <translation>Prüfmarke setzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>One voice</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Votes</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Record the group&apos;s answer, or each person&apos;s</source>
        <translation>Antwort der Gruppe oder jeder einzelnen Person erfassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Decides the verdict</source>
        <translation>Bestimmt das Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>An honourable answer: it shows what to find out</source>
        <translation>Eine ehrenwerte Antwort: Sie zeigt, was zu klären ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Clear answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Back to not answered</source>
        <translation>Zurück auf „nicht beantwortet“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Why does this not apply here?</source>
        <translation>Warum trifft das hier nicht zu?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>&amp;Reason for not applicable</source>
        <translation>Grund für „n&amp;icht zutreffend“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>With a reason the question carries no weight; without one it stays open.</source>
        <translation>Mit einem Grund zählt die Frage nicht; ohne bleibt sie offen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>This is the first question</source>
        <translation>Das ist die erste Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>This is the last question</source>
        <translation>Das ist die letzte Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>the group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>This question applies to everyone</source>
        <translation>Diese Frage gilt für alle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Give a reason; it then carries no weight</source>
        <translation>Einen Grund angeben; dann zählt sie nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Applies after all</source>
        <translation>Trifft doch zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Take one vote back: of whoever is asked, or the last</source>
        <translation>Eine Stimme zurücknehmen: die der gefragten Person oder die letzte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Clear review mark</source>
        <translation>Prüfmarke entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>1 vote stays</source>
        <translation>1 Stimme bleibt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>{} votes stay</source>
        <translation>{} Stimmen bleiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>The group agreed on this after voting; {} on record.</source>
        <translation>Die Gruppe hat sich nach der Abstimmung darauf geeinigt; {} erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Back to the votes</source>
        <translation>Zurück zu den Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Views differ. Discuss, then choose what the group agrees on.</source>
        <translation>Ansichten gehen auseinander. Besprechen Sie sie und wählen Sie dann, worauf sich die Gruppe einigt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_card.py"/>
        <source>Not known yet. It lowers confidence and becomes a finding with an owner.</source>
        <translation>Noch nicht bekannt. Das senkt die Verlässlichkeit und wird ein Befund, für den jemand verantwortlich ist.</translation>
    </message>
</context>
<context>
    <name>QuestionHits</name>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Guidance</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_hits.py"/>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
</context>
<context>
    <name>QuestionRecord</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_record.py"/>
        <source>How well is this shown?</source>
        <translation>Wie gut ist das belegt?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_record.py"/>
        <source>Evidence grade</source>
        <translation>Güte des Nachweises</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_record.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_record.py"/>
        <source>Would show it: {}</source>
        <translation>Belegen würde es: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_record.py"/>
        <source>Not graded, counts as stated only</source>
        <translation>Nicht eingestuft, zählt nur als Aussage</translation>
    </message>
</context>
<context>
    <name>QuestionSide</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Live scores</source>
        <translation>Aktuelle Punktwerte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Why these numbers?</source>
        <translation>Warum diese Zahlen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Your last answer</source>
        <translation>Ihre letzte Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>What this question decides</source>
        <translation>Was diese Frage entscheidet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Needs every dimension rated</source>
        <translation>Erst wenn jede Dimension bewertet ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>{}, held down by {}</source>
        <translation>{}, begrenzt durch {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>{} at most {}</source>
        <translation>{} höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>verdict at most {}</source>
        <translation>Urteil höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>closes one route</source>
        <translation>sperrt einen Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>closes {} routes</source>
        <translation>sperrt {} Wege</translation>
    </message>
</context>
<context>
    <name>QuestionTree</name>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>{}, {}, marked for review: {}</source>
        <translation>{}, {}, mit Prüfmarke: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>{}, {}: {}</source>
        <translation>{}, {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>{}, {} of {} answered</source>
        <translation>{}, {} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>unanswered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/question_tree.py"/>
        <source>not asked</source>
        <translation>nicht gestellt</translation>
    </message>
</context>
<context>
    <name>QuestionTreeView</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/question_tree_view.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>It travels inside the file, so old answers always open with the questions they answer.</source>
        <translation>Er liegt in der Datei selbst; so öffnen sich alte Antworten immer mit den zugehörigen Fragen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Kept aside…</source>
        <translation>Beiseitegelegt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Answers that this questionnaire has no place for</source>
        <translation>Antworten, für die dieser Fragebogen keinen Platz hat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Put a later version in its place; nothing that was said is lost</source>
        <translation>Eine spätere Version an seine Stelle setzen; nichts Gesagtes geht verloren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Published by</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>{}, content as of {}</source>
        <translation>{}, Stand des Inhalts {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>{} questions in {} capabilities and {} dimensions</source>
        <translation>{} Fragen in {} Fähigkeiten und {} Dimensionen</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>No question matches</source>
        <translation>Keine Frage gefunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Search for other words or show all.</source>
        <translation>Suchen Sie nach anderen Wörtern oder zeigen Sie alle an.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Show all questions</source>
        <translation>Alle Fragen anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Search in everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Which questions to show</source>
        <translation>Welche Fragen angezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Score now {}, {}</source>
        <translation>Punktwert jetzt {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Views differ</source>
        <translation>Ansichten gehen auseinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Marked for review</source>
        <translation>Mit Prüfmarke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>With evidence</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/page.py"/>
        <source>Answered without evidence</source>
        <translation>Beantwortet ohne Nachweis</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/bearings/ui/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReadOnlyDesk</name>
    <message>
        <location filename="../../app/bearings/ui/read_only_desk.py"/>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Fassung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_desk.py"/>
        <source>You can edit the file now.</source>
        <translation>Sie können die Datei jetzt bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_desk.py"/>
        <source>{} Save a copy to make changes.</source>
        <translation>{} Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_desk.py"/>
        <source>&amp;Edit a copy…</source>
        <translation>Kopie &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <location filename="../../app/bearings/ui/read_only_notice.py"/>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>PowerPoint summary</source>
        <translation>PowerPoint-Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Actions for Jira and other trackers</source>
        <translation>Maßnahmen für Jira und andere Tracker</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Markdown summary</source>
        <translation>Markdown-Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Results as JSON</source>
        <translation>Ergebnisse als JSON</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>A sheet each for scores, answers, findings, actions and costs, to sort and to filter.</source>
        <translation>Je ein Blatt für Punktwerte, Antworten, Befunde, Maßnahmen und Kosten, zum Sortieren und Filtern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>The report as a document to edit: headings, tables, and charts as pictures.</source>
        <translation>Der Bericht als Dokument zum Bearbeiten: Überschriften, Tabellen, und Diagramme als Bilder.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>A few slides that sum up the report, with charts that can be edited.</source>
        <translation>Einige Folien, die den Bericht zusammenfassen, mit Diagrammen zum Bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Names, notes and evidence may leave too.</source>
        <translation>Auch Namen, Notizen und Nachweise können hinausgehen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>No names, notes or evidence</source>
        <translation>Ohne Namen, Notizen, Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Scores, answers, actions and the organisation leave; no names, and nothing people wrote.</source>
        <translation>Punktwerte, Antworten, Maßnahmen und die Organisation gehen hinaus; keine Namen und nichts, was Personen schrieben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Scores alone</source>
        <translation>Nur Punktwerte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>No answer and no name leaves, nor the organisation; only as results in JSON.</source>
        <translation>Keine Antwort und kein Name geht hinaus, auch nicht die Organisation; nur als Ergebnisse in JSON.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Gathering what it says…</source>
        <translation>Inhalt wird gesammelt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Laying out page {}…</source>
        <translation>Seite {} wird gesetzt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Putting text and charts together…</source>
        <translation>Text und Diagramme werden gefügt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Cover</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Summary and verdict</source>
        <translation>Zusammenfassung und Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Scores of the dimensions</source>
        <translation>Punktwerte der Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Scores of the capabilities</source>
        <translation>Punktwerte der Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Blockers and risks in short</source>
        <translation>Hindernisse und Risiken kurz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Route to take</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Next 30 days</source>
        <translation>Die nächsten 30 Tage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Where the roadmap leads</source>
        <translation>Wohin der Fahrplan führt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Actions that wait</source>
        <translation>Maßnahmen, die warten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Each dimension on its page</source>
        <translation>Jede Dimension auf ihrer Seite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>All risks</source>
        <translation>Alle Risiken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Where views differ</source>
        <translation>Wo Ansichten auseinandergehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Head of the annex</source>
        <translation>Kopf des Anhangs</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>All answers, with notes</source>
        <translation>Alle Antworten mit Notizen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Answers kept from earlier versions</source>
        <translation>Beiseitegelegte Antworten früherer Versionen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>How each score came about</source>
        <translation>Wie jeder Punktwert entstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Planning values and formulas</source>
        <translation>Planungswerte und Formeln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Words explained</source>
        <translation>Begriffe erklärt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>All actions</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Actions on a calendar</source>
        <translation>Maßnahmen im Kalender</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>The next steps</source>
        <translation>Die nächsten Schritte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>What changed, in short</source>
        <translation>Was sich änderte, kurz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Scores then and now</source>
        <translation>Punktwerte damals und heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Findings that came and went</source>
        <translation>Befunde, die kamen und gingen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Route, costs and roadmap then and now</source>
        <translation>Weg, Kosten und Fahrplan damals und heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>Answers that changed</source>
        <translation>Antworten, die sich änderten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One fact about the organisation</source>
        <translation>Eine Angabe zur Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} facts about the organisation</source>
        <translation>{} Angaben zur Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One name of a person</source>
        <translation>Ein Name einer Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} names of people</source>
        <translation>{} Namen von Personen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} roles of people</source>
        <translation>{} Rollen von Personen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One vote</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One agreed value</source>
        <translation>Ein vereinbarter Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} agreed values</source>
        <translation>{} vereinbarte Werte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One reason</source>
        <translation>Eine Begründung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} reasons</source>
        <translation>{} Begründungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} notes</source>
        <translation>{} Notizen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One grade of evidence</source>
        <translation>Eine Güte von Nachweisen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} grades of evidence</source>
        <translation>{} Angaben zur Güte von Nachweisen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One piece of evidence</source>
        <translation>Ein Nachweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} pieces of evidence</source>
        <translation>{} Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One answer about scope</source>
        <translation>Eine Antwort zum Umfang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} answers about scope</source>
        <translation>{} Antworten zum Umfang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One target</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} targets</source>
        <translation>{} Ziele</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One planning value of your own</source>
        <translation>Ein eigener Planungswert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} planning values of your own</source>
        <translation>{} eigene Planungswerte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One source of a planning value</source>
        <translation>Eine Quelle eines Planungswerts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} sources of planning values</source>
        <translation>{} Quellen von Planungswerten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One choice about the roadmap</source>
        <translation>Eine Entscheidung zum Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} choices about the roadmap</source>
        <translation>{} Entscheidungen zum Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One action of your own</source>
        <translation>Eine eigene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} actions of your own</source>
        <translation>{} eigene Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One parked point</source>
        <translation>Ein geparkter Punkt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} parked points</source>
        <translation>{} geparkte Punkte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One fact about the workshop</source>
        <translation>Eine Angabe zum Workshop</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} facts about the workshop</source>
        <translation>{} Angaben zum Workshop</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One choice of branding</source>
        <translation>Eine Angabe zum Auftritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} choices of branding</source>
        <translation>{} Angaben zum Auftritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One milestone</source>
        <translation>Ein Meilenstein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} milestones</source>
        <translation>{} Meilensteine</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>One earlier questionnaire</source>
        <translation>Ein früherer Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>{} earlier questionnaires</source>
        <translation>{} frühere Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the answer to {}</source>
        <translation>In der Antwort auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the name of the organisation</source>
        <translation>Im Namen der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the sector</source>
        <translation>In der Branche</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the summary of the organisation</source>
        <translation>In der Zusammenfassung der Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In what is assessed</source>
        <translation>In dem, was bewertet wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the confidentiality label</source>
        <translation>Im Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In whom the report is for</source>
        <translation>In der Angabe, für wen der Bericht ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In an answer about scope</source>
        <translation>In einer Antwort zum Umfang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the role of a person</source>
        <translation>In der Rolle einer Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the roadmap</source>
        <translation>Im Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In the parking lot</source>
        <translation>Im Themenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/words.py"/>
        <source>In a planning value</source>
        <translation>In einem Planungswert</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/bearings/ui/report_desk.py"/>
        <source>A report is still being read…</source>
        <translation>Ein Bericht wird noch gelesen…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>&amp;Resume in a new file</source>
        <translation>In neuer Datei &amp;fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Open an assessment first</source>
        <translation>Öffnen Sie zuerst eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Compare with {}</source>
        <translation>Vergleichen mit {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>workshop {}</source>
        <translation>Workshop {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Board roadmap</source>
        <translation>Fahrplan für die Leitung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Decision brief</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Evidence annex</source>
        <translation>Nachweisanhang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>What changed since</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>The pages were changed after Bearings made them: what they say may not be what the answers say. The answers inside are whole.</source>
        <translation>Die Seiten wurden geändert, nachdem Bearings sie erstellt hat: Was darauf steht, muss nicht zu den Antworten passen. Die Antworten darin sind unversehrt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>The pages are as Bearings made them, but 1 number is computed otherwise now.</source>
        <translation>Die Seiten sind, wie Bearings sie erstellt hat, aber 1 Zahl ergibt sich jetzt anders.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>The pages are as Bearings made them, but {} numbers are computed otherwise now.</source>
        <translation>Die Seiten sind, wie Bearings sie erstellt hat, aber {} Zahlen ergeben sich jetzt anders.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>It still matches: the pages are as Bearings made them, and every number is the same now.</source>
        <translation>Er stimmt noch: Die Seiten sind, wie Bearings sie erstellt hat, und jede Zahl ergibt sich jetzt genauso.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Resuming makes a new file in {}; the PDF stays as it is.</source>
        <translation>Beim Fortsetzen entsteht eine neue Datei in {}; das PDF bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Files of evidence are named in it; their contents are not in a report.</source>
        <translation>Nachweisdateien sind darin genannt; ihr Inhalt steht in keinem Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>No index yet</source>
        <translation>Noch kein Index</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Index {} of 100</source>
        <translation>Index {} von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Confidence {}</source>
        <translation>Verlässlichkeit {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>In the report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/report_dialog.py"/>
        <source>Recommended route</source>
        <translation>Empfohlener Weg</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/page.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/page.py"/>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/page.py"/>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/page.py"/>
        <source>Being made…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/panel.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/requests.py"/>
        <source>Remove “{}”?</source>
        <translation>„{}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/requests.py"/>
        <source>What was decided about it goes too. You can undo this.</source>
        <translation>Was dazu entschieden wurde, wird mit entfernt. Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/requests.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Not needed now</source>
        <translation>Derzeit nicht nötig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>Deferred until another route is taken</source>
        <translation>Zurückgestellt, bis ein anderer Weg gewählt wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/rest.py"/>
        <source>In place already</source>
        <translation>Bereits vorhanden</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/traces.py"/>
        <source>{} (what if)</source>
        <translation>{} (was wäre wenn)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../../app/bearings/ui/results_export.py"/>
        <source>Still writing {}…</source>
        <translation>{} wird noch geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/results_export.py"/>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/results_export.py"/>
        <source>Stopped. {} was not written.</source>
        <translation>Abgebrochen. {} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/results_export.py"/>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/results_export.py"/>
        <source>Results written to {}</source>
        <translation>Ergebnisse in {} geschrieben</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>As it is</source>
        <translation>Ist-Stand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>With a milestone or another file</source>
        <translation>Mit einem Meilenstein oder einer anderen Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>Nothing is answered yet. Scores appear as soon as half of a capability is answered.</source>
        <translation>Noch ist nichts beantwortet. Punktwerte erscheinen, sobald eine Fähigkeit zur Hälfte beantwortet ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>No dimension can be rated yet. {} of {} questions are answered.</source>
        <translation>Noch lässt sich keine Dimension bewerten. {} von {} Fragen sind beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/page.py"/>
        <source>The picture is incomplete: {} cannot be rated yet. {} of {} questions are answered.</source>
        <translation>Das Bild ist unvollständig, noch nicht bewertbar: {}. {} von {} Fragen sind beantwortet.</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>1 person-day</source>
        <translation>1 Personentag</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>{} person-days</source>
        <translation>{} Personentage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>day {} to {}</source>
        <translation>Tag {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>no external cost</source>
        <translation>keine externen Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>Before what it needs</source>
        <translation>Vor ihren Voraussetzungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>Needs a dropped action</source>
        <translation>Braucht gestrichene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>Longer than the horizon</source>
        <translation>Länger als der Horizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Over capacity</source>
        <translation>Über der Kapazität</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/phrases.py"/>
        <source>{} (+{})</source>
        <translation>{} (+{})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Called for by the recommended route</source>
        <translation>Vom empfohlenen Weg gefordert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Needed by other actions</source>
        <translation>Von anderen Maßnahmen benötigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>owner {}</source>
        <translation>verantwortlich: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Done when: {}</source>
        <translation>Erledigt, wenn: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} (own estimate)</source>
        <translation>{} (eigene Schätzung)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>due {}</source>
        <translation>Termin {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Removes a blocker</source>
        <translation>Beseitigt ein Hindernis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Own action</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{}; and {} more</source>
        <translation>{}; und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>In place already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Not needed now</source>
        <translation>Derzeit nicht nötig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Not called for now</source>
        <translation>Derzeit nicht gefordert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Planned over the capacity of its horizon, because it removes a blocker.</source>
        <translation>Über die Kapazität ihres Horizonts hinaus eingeplant, weil sie ein Hindernis beseitigt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Removes a blocker.</source>
        <translation>Beseitigt ein Hindernis.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Dropped: {}</source>
        <translation>Gestrichen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>not asked</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} options chosen</source>
        <translation>{} Optionen gewählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>No action is planned</source>
        <translation>Keine Maßnahme ist geplant</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>1 action</source>
        <translation>1 Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} actions</source>
        <translation>{} Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} in {} horizons</source>
        <translation>{} in {} Horizonten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} in {} horizons leads to: {}</source>
        <translation>{} in {} Horizonten führt zu: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} in {} horizons lead to: {}</source>
        <translation>{} in {} Horizonten führen zu: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Waits for: {}</source>
        <translation>Wartet auf: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>No reason was given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Only needed for: {}</source>
        <translation>Nur nötig für: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>Waits for the route: {}</source>
        <translation>Wartet auf den Weg: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>The answers show already what it would reach</source>
        <translation>Die Antworten zeigen bereits, was sie erreichen würde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/words.py"/>
        <source>{} more a month would clear it within a year</source>
        <translation>Abbau in einem Jahr: {} mehr pro Monat</translation>
    </message>
</context>
<context>
    <name>RoadmapHead</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Add own action</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Add an action of your own</source>
        <translation>Eigene Maßnahme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Nothing is answered yet. This is where every assessment starts; the rest follows.</source>
        <translation>Noch ist nichts beantwortet. Damit beginnt jede Bewertung; der Rest folgt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Nothing is answered yet. Actions appear as soon as answers call for them.</source>
        <translation>Noch ist nichts beantwortet. Maßnahmen erscheinen, sobald Antworten sie erfordern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>The capacity is 0 person-days a month, so only what removes a blocker is planned.</source>
        <translation>Die Kapazität beträgt 0 Personentage im Monat, daher ist nur geplant, was ein Hindernis beseitigt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>The roadmap rests on {} of {} questions. More actions may be called for, and no verdict can be expected until every dimension is rated.</source>
        <translation>Der Fahrplan beruht auf {} von {} Fragen. Weitere Maßnahmen können nötig werden, und ein Urteil ist erst zu erwarten, wenn jede Dimension bewertet ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>1 choice does not fit.</source>
        <translation>1 Entscheidung passt nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>{} choices do not fit.</source>
        <translation>{} Entscheidungen passen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>“{}” {}.</source>
        <translation>„{}“ {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>1 other choice does not fit either.</source>
        <translation>1 weitere Entscheidung passt auch nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>{} other choices do not fit either.</source>
        <translation>{} weitere Entscheidungen passen auch nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/head.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/page.py"/>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
</context>
<context>
    <name>RoomyDialog</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/roomy_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/route_row.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/route_row.py"/>
        <source>Why this score of {}?</source>
        <translation>Warum dieser Punktwert für {}?</translation>
    </message>
</context>
<context>
    <name>RouteSummary</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Why this cost?</source>
        <translation>Warum diese Kosten?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Why this cost of {}?</source>
        <translation>Warum diese Kosten von {}?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>in {} months, people included</source>
        <translation>in {} Monaten, Personal enthalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Low-cost case {}, high-cost case {}</source>
        <translation>Günstiger Fall {}, ungünstiger Fall {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Service, a month</source>
        <translation>Dienst, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Service, once</source>
        <translation>Dienst, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Labour, a month</source>
        <translation>Personal, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Labour, once</source>
        <translation>Personal, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>1,000 requests, service only</source>
        <translation>1.000 Anfragen, nur Dienst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>1,000 requests, with everything</source>
        <translation>1.000 Anfragen, mit allem</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Which route to take</source>
        <translation>Welcher Weg zu wählen ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Why this route?</source>
        <translation>Warum dieser Weg?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Economics</source>
        <translation>Ökonomie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Planning estimate, not a quote. Prices of {}.</source>
        <translation>Planungsschätzung, kein Angebot. Preisstand {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>counts {}</source>
        <translation>zählt {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>of 100 points</source>
        <translation>von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>The verdict holds every route back for now.</source>
        <translation>Das Urteil hält vorerst jeden Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>No route under consideration can be taken yet.</source>
        <translation>Noch ist keiner der erwogenen Wege gangbar.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Only under this condition: {}.</source>
        <translation>Nur unter dieser Bedingung: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>1 requirement is missing</source>
        <translation>1 Voraussetzung fehlt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>{} requirements are missing</source>
        <translation>{} Voraussetzungen fehlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>it is closed by a rule, and {}</source>
        <translation>er ist durch eine Regel gesperrt, und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Prepare for next: {}; {}.</source>
        <translation>Als Nächstes vorbereiten: {}; {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Not needed: a route can be taken</source>
        <translation>Nicht nötig: Ein Weg ist gangbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Closed by: {}.</source>
        <translation>Gesperrt durch: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>{} ({}, at least {} needed)</source>
        <translation>{} ({}, mindestens {} nötig)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/routes.py"/>
        <source>Below the floor: {}.</source>
        <translation>Unter dem Mindestwert: {}.</translation>
    </message>
</context>
<context>
    <name>RowToQuestion</name>
    <message>
        <location filename="../../app/bearings/ui/pages/row_to_question.py"/>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/row_to_question.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
</context>
<context>
    <name>RunSheetPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/run_sheet/page.py"/>
        <source>Run sheet</source>
        <translation>Ablaufplan</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Explore {}</source>
        <translation>{} erkunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/home/cards.py"/>
        <source>Fictional</source>
        <translation>Fiktiv</translation>
    </message>
</context>
<context>
    <name>ScopeSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>{} of {} answered; {} of {} questions are asked.</source>
        <translation>{} von {} beantwortet; {} von {} Fragen werden gestellt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>1 question was added:</source>
        <translation>1 Frage ist hinzugekommen:</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>{} questions were added:</source>
        <translation>{} Fragen sind hinzugekommen:</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>1 question is no longer asked:</source>
        <translation>1 Frage wird nicht mehr gestellt:</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>{} questions are no longer asked:</source>
        <translation>{} Fragen werden nicht mehr gestellt:</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>Answers to hidden questions are kept.</source>
        <translation>Antworten auf ausgeblendete Fragen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/scope.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>{} of 100</source>
        <translation>{} von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>range {} to {}</source>
        <translation>Spanne {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/bars.py"/>
        <source>{} before a cap</source>
        <translation>{} vor einer Obergrenze</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Dimensions and capabilities</source>
        <translation>Dimensionen und Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Radar of the dimensions, both sides</source>
        <translation>Radar der Dimensionen, beide Seiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>was</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Points of 100. On the scale the hollow mark is {}, the filled one {}.</source>
        <translation>Punkte von 100. Auf der Skala steht die hohle Marke für {}, die gefüllte für {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>Points of 100. On the scale the hollow mark is before, the filled one after.</source>
        <translation>Punkte von 100. Auf der Skala steht die hohle Marke für vorher, die gefüllte für nachher.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>1 capability is rated on neither side.</source>
        <translation>1 Fähigkeit ist auf keiner Seite bewertet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/scores.py"/>
        <source>{} capabilities are rated on neither side.</source>
        <translation>{} Fähigkeiten sind auf keiner Seite bewertet.</translation>
    </message>
</context>
<context>
    <name>Scratch</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/scratch.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/scratch.py"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
<context>
    <name>ScratchStrip</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>Open the what-if</source>
        <translation>Was-wäre-wenn öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>Scratch copy: nothing here is saved until you keep it.</source>
        <translation>Probekopie: Hier wird nichts gespeichert, bis Sie es festhalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>1 answer tried</source>
        <translation>1 Antwort ausprobiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>{} answers tried</source>
        <translation>{} Antworten ausprobiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>index {} → {}</source>
        <translation>Index {} → {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>verdict stays {}</source>
        <translation>Urteil bleibt {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/strip.py"/>
        <source>verdict {} → {}</source>
        <translation>Urteil {} → {}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/section_list.py"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/section_list.py"/>
        <source>Section: {}</source>
        <translation>Abschnitt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/section_list.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/fields.py"/>
        <source>This is not a colour. Write # and six digits, such as #1d4ed8.</source>
        <translation>Das ist keine Farbe. Schreiben Sie # und sechs Stellen, zum Beispiel #1d4ed8.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/page.py"/>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/page.py"/>
        <source>Everything is saved as you type and can be undone.</source>
        <translation>Alles wird beim Tippen gespeichert und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>SeverityChip</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>SharingDialog</name>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>When others open your file</source>
        <translation>Wenn andere Ihre Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>They can read it while you edit. A small note beside the file tells them your name, this computer ({}) and since when; it goes when you close the file. No report, export or assessment holds any of it.</source>
        <translation>Sie können sie lesen, während Sie bearbeiten. Ein kleiner Vermerk neben der Datei nennt ihnen Ihren Namen, diesen Rechner ({}) und seit wann; er verschwindet, wenn Sie die Datei schließen. Kein Bericht, kein Export und keine Bewertung enthält etwas davon.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>Show others that I have a file open</source>
        <translation>Anderen zeigen, dass ich eine Datei geöffnet habe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>Without one it is the name this computer knows.</source>
        <translation>Ohne Angabe ist es der Name, den dieser Rechner kennt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/sharing.py"/>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>SilentRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Why not: {}</source>
        <translation>Warum nicht: {}</translation>
    </message>
</context>
<context>
    <name>SilentRulesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Rules that do not apply</source>
        <translation>Regeln, die nicht greifen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>{} of {} rules do not apply. Each says which answer or score stopped it.</source>
        <translation>{} von {} Regeln greifen nicht. Bei jeder steht, an welcher Antwort oder welchem Punktwert es liegt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>SinceField</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>&amp;Since</source>
        <translation>Sei&amp;t</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>U&amp;ntil</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>There is no milestone yet. Keep one on Compare, and come back once answers changed.</source>
        <translation>Noch gibt es keinen Meilenstein. Halten Sie unter „Vergleichen“ einen fest und kommen Sie wieder, wenn sich Antworten geändert haben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>Go to Compare</source>
        <translation>Zu „Vergleichen“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>The latest milestone</source>
        <translation>Der neueste Meilenstein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/since_field.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../app/bearings/ui/language_switch.py"/>
        <source>Go on without waiting</source>
        <translation>Weiter, ohne zu warten</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>as it is now</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>Confidence {} ({} of 1)</source>
        <translation>Verlässlichkeit {} ({} von 1)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>range {} to {}</source>
        <translation>Spanne {} bis {}</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, merken sich leicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Very weak: guessed within hours. More words make it stronger.</source>
        <translation>Sehr schwach: in Stunden erraten. Mehr Wörter machen sie stärker.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Weak: guessed within weeks. More words make it stronger.</source>
        <translation>Schwach: in Wochen erraten. Mehr Wörter machen sie stärker.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Fair: it holds against anybody without a hall of machines.</source>
        <translation>Mittel: Sie hält, solange niemand eine Halle voller Rechner hat.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Strong: it would take a hall of machines for a lifetime.</source>
        <translation>Stark: Eine Halle voller Rechner bräuchte ein Leben lang.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/strength_meter.py"/>
        <source>Very strong: nobody guesses it.</source>
        <translation>Sehr stark: Niemand errät sie.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>There is no respondent &quot;{}&quot;.</source>
        <translation>Die Person „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>The respondents: {}.</source>
        <translation>Die Personen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>Add respondents under Setup first.</source>
        <translation>Fügen Sie zuerst unter Einrichtung Personen hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>{} is neither .xlsx nor .pdf.</source>
        <translation>{} ist weder .xlsx noch .pdf.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>Give it one of these endings.</source>
        <translation>Geben Sie ihr eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>{} is of a kind Bearings takes no votes from.</source>
        <translation>Aus Dateien wie {} übernimmt Bearings keine Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>Choose a file that ends in {} or {}.</source>
        <translation>Wählen Sie eine Datei mit der Endung {} oder {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>{} answers another questionnaire: {}.</source>
        <translation>{} beantwortet einen anderen Fragebogen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>Only files that answer the same questionnaire can be merged.</source>
        <translation>Nur Dateien mit demselben Fragebogen lassen sich zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>{} answers version {} of the questionnaire, which is later than {} here.</source>
        <translation>{} beantwortet Version {} des Fragebogens, die neuer ist als {} hier.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ballot_library.py"/>
        <source>Update the questionnaire here first, then take the votes in.</source>
        <translation>Aktualisieren Sie zuerst hier den Fragebogen und übernehmen Sie dann die Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} is not an ordinary file.</source>
        <translation>{} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} is not there.</source>
        <translation>{} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} is a folder, not a file.</source>
        <translation>{} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} cannot be read: {}.</source>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} is larger than {} MB.</source>
        <translation>{} ist größer als {} MB.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Split it or remove what is not needed.</source>
        <translation>Teilen Sie sie oder entfernen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} is empty.</source>
        <translation>{} ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Choose another file, or an older copy of it.</source>
        <translation>Wählen Sie eine andere Datei oder eine ältere Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>{} cannot be read.</source>
        <translation>{} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/datafile.py"/>
        <source>Mend the place named above, or choose another file.</source>
        <translation>Berichtigen Sie die genannte Stelle oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>versions {} and {} of the questionnaire</source>
        <translation>den Versionen {} und {} des Fragebogens</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>two questionnaires, {} {} and {} {}</source>
        <translation>zwei Fragebögen, {} {} und {} {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>These were answered with {}: only what both hold is compared.</source>
        <translation>Beantwortet wurde mit {}: Verglichen wird nur, was beide enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>Some questions have other ids: {}.</source>
        <translation>Einige Fragen haben andere Kennungen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>These are two organisations, {} and {}. The index is not made to rank organisations: compare what lies behind it.</source>
        <translation>Dies sind zwei Organisationen, {} und {}. Der Index ist nicht dafür gemacht, Organisationen zu ordnen: Vergleichen Sie, was dahinter steht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>The profile differs ({}), so other questions, rules and costs may apply.</source>
        <translation>Das Profil ist verschieden ({}), daher können andere Fragen, Regeln und Kosten gelten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} answers</source>
        <translation>{} Antworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} of {} {} missing in {}: {}.</source>
        <translation>{} von {} {} fehlen in {}: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} has no overall index: {} cannot be rated.</source>
        <translation>{} hat keinen Gesamtindex; nicht bewertbar: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} rests on few answers: {} of {} questions are answered.</source>
        <translation>{} beruht auf wenigen Antworten: {} von {} Fragen sind beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_notes.py"/>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>No route</source>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>Recommended route</source>
        <translation>Empfohlener Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>Its cost in {} months</source>
        <translation>Kosten in {} Monaten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>Route to prepare for</source>
        <translation>Vorzubereitender Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>Waiting for capacity</source>
        <translation>Wartet auf Kapazität</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>None, as no route is taken</source>
        <translation>Keine, da kein Weg gewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>cannot be costed</source>
        <translation>nicht berechenbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>{} ({} to {})</source>
        <translation>{} ({} bis {})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>1 action</source>
        <translation>1 Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>{} actions</source>
        <translation>{} Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_outlook.py"/>
        <source>{}, {} person-day{}</source>
        <translation>{0}, {1} PT</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Since {} the index {} from {} to {} and {}</source>
        <translation>Seit {} {} der Index von {} auf {} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>From {} to {} the index {} from {} to {} and {}</source>
        <translation>Von {} bis {} {} der Index von {} auf {} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Since {} the index stays at {} and {}</source>
        <translation>Seit {} bleibt der Index bei {} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>From {} to {} the index stays at {} and {}</source>
        <translation>Von {} bis {} bleibt der Index bei {} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Since {} no answer, score or finding changed</source>
        <translation>Seit {} änderte sich keine Antwort, kein Punktwert und kein Befund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>From {} to {} no answer, score or finding changed</source>
        <translation>Von {} bis {} änderte sich keine Antwort, kein Punktwert und kein Befund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Since {} nothing changed</source>
        <translation>Seit {} änderte sich nichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>From {} to {} nothing changed</source>
        <translation>Von {} bis {} änderte sich nichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} has an index of {} and the verdict “{}”</source>
        <translation>{} hat einen Index von {} und das Urteil „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} has no overall index and the verdict “{}”</source>
        <translation>{} hat keinen Gesamtindex und das Urteil „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} finding</source>
        <translation>{} Befund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} findings</source>
        <translation>{} Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} finding {}</source>
        <translation>{} Befund {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is resolved</source>
        <translation>{} ist behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} are resolved</source>
        <translation>{} sind behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is new</source>
        <translation>{} ist neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} are new</source>
        <translation>{} sind neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} got worse</source>
        <translation>{} verschlechtert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} can no longer be judged</source>
        <translation>{} nicht mehr beurteilbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} findings {}</source>
        <translation>{} Befunde {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Not asked in this scope</source>
        <translation>In diesem Umfang nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>is resolved</source>
        <translation>ist behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>are resolved</source>
        <translation>sind behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>are new</source>
        <translation>sind neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>got worse</source>
        <translation>verschlechterten sich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>can no longer be judged</source>
        <translation>nicht mehr beurteilbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Got worse</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>No longer assessed</source>
        <translation>Nicht mehr bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is not known now</source>
        <translation>{} ist jetzt nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is not answered now</source>
        <translation>{} ist jetzt nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is not asked in this scope</source>
        <translation>{} wird in diesem Umfang nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Both sides are the same answers, so there is nothing to compare.</source>
        <translation>Beide Seiten sind dieselben Antworten, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Since {}</source>
        <translation>Seit {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>From {} to {}</source>
        <translation>Von {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} {} and {}</source>
        <translation>{} {} und {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} {} changed</source>
        <translation>{} {} geändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>no answer, score or finding</source>
        <translation>keine Antwort, kein Punktwert, kein Befund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Both, graver for {}</source>
        <translation>Beide, schwerer für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Only {}; not assessed for {}</source>
        <translation>Nur {}; nicht bewertet für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Strengths only of {}</source>
        <translation>Stärken nur von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Strengths gained</source>
        <translation>Gewonnene Stärken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Strengths lost</source>
        <translation>Verlorene Stärken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Done only by {}</source>
        <translation>Erledigt nur von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Only in the roadmap of {}</source>
        <translation>Nur im Fahrplan von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Actions done since</source>
        <translation>Seither erledigte Maßnahmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>New in the roadmap</source>
        <translation>Neu im Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>No longer called for</source>
        <translation>Nicht mehr verlangt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>Not resolved, only no longer assessed: {}.</source>
        <translation>Nicht behoben, nur nicht mehr bewertet: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>has no overall index</source>
        <translation>hat keinen Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>has an index of {}</source>
        <translation>hat einen Index von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} {} and the verdict “{}”</source>
        <translation>{} {} und das Urteil „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>there is no overall index yet</source>
        <translation>es gibt noch keinen Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the index is rated now, {}</source>
        <translation>der Index ist jetzt bewertet, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the index of {} can no longer be given</source>
        <translation>der Index von {} kann nicht mehr angegeben werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the index stays at {}</source>
        <translation>der Index bleibt bei {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the index {} from {} to {}</source>
        <translation>der Index {} von {} auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>rose</source>
        <translation>stieg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>fell</source>
        <translation>fiel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} point</source>
        <translation>{} Punkt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the verdict stays “{}”</source>
        <translation>das Urteil bleibt „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>the verdict went from “{}” to “{}”</source>
        <translation>das Urteil ging von „{}“ auf „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>1 action is done</source>
        <translation>1 Maßnahme ist erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} actions are done</source>
        <translation>{} Maßnahmen sind erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>one of the two questionnaires does not look at this</source>
        <translation>einer der beiden Fragebögen betrachtet das nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} is not part of the other questionnaire</source>
        <translation>{} gehört nicht zum anderen Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/compare_words.py"/>
        <source>{} of the profile is empty now</source>
        <translation>{} des Profils ist jetzt leer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>{} has {} milestone &quot;{}&quot;.</source>
        <translation>{} hat {} Meilenstein „{}“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>more than one</source>
        <translation>mehr als einen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>Its milestones: {}.</source>
        <translation>Die Meilensteine darin: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>It has none yet.</source>
        <translation>Noch ist keiner darin.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>This assessment holds no milestone, so there is nothing to tell changes from.</source>
        <translation>Diese Bewertung enthält keinen Meilenstein, von dem aus sich Änderungen nennen ließen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>Keep a milestone on Compare, go on working, and make this edition again later. A copy to share holds none.</source>
        <translation>Halten Sie unter „Vergleichen“ einen Meilenstein fest, arbeiten Sie weiter und erstellen Sie diese Ausgabe später noch einmal. Eine Kopie zum Teilen enthält keinen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>There is no milestone before &quot;{}&quot;.</source>
        <translation>Vor „{}“ gibt es keinen Meilenstein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>Choose a later one as the end, or none.</source>
        <translation>Wählen Sie als Ende einen späteren oder keinen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>The milestone &quot;{}&quot; is both the beginning and the end.</source>
        <translation>Der Meilenstein „{}“ ist Anfang und Ende zugleich.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/milestones.py"/>
        <source>Choose two milestones, or one and now.</source>
        <translation>Wählen Sie zwei Meilensteine, oder einen und jetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/changes/whatif.py"/>
        <source>Answers tried in the what-if</source>
        <translation>Im Was-wäre-wenn probierte Antworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/costs.py"/>
        <source>Planning value {} must be above zero</source>
        <translation>Der Planungswert {} muss über null liegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/costs.py"/>
        <source>The pack has no planning value {}</source>
        <translation>Das Paket hat keinen Planungswert {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/costs.py"/>
        <source>The planning values are out of range</source>
        <translation>Die Planungswerte liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/edits_costs.py"/>
        <source>Reset {}</source>
        <translation>{} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/edits_costs.py"/>
        <source>Own pricing mix</source>
        <translation>Eigene Preismischung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>{} per million tokens</source>
        <translation>{} je Million Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must be above zero</source>
        <translation>muss über null liegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must be at most {} times the whole per month</source>
        <translation>darf höchstens das {}-Fache des Ganzen im Monat sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must be at most 1, as a share of the whole; 0.2 means 20 %</source>
        <translation>darf höchstens 1 sein, als Anteil am Ganzen; 0,2 heißt 20 %</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must be at most {} months</source>
        <translation>darf höchstens {} Monate sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>must be at most {}</source>
        <translation>darf höchstens {} sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/planning_values.py"/>
        <source>the shares {} must sum to 1, not {}</source>
        <translation>die Anteile {} müssen zusammen 1 ergeben, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>Prices are of {}, over three months old: check them before a decision.</source>
        <translation>Die Preise sind von {}, über drei Monate alt: vor einer Entscheidung prüfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>This replaced value is</source>
        <translation>Dieser ersetzte Wert ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>These replaced values are</source>
        <translation>Diese ersetzten Werte sind</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/stale.py"/>
        <source>{} over three months old: {}.</source>
        <translation>{} über drei Monate alt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>requests a month</source>
        <translation>Anfragen pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>input tokens per request</source>
        <translation>Eingabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>output tokens per request</source>
        <translation>Ausgabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>size of the collection</source>
        <translation>Größe der Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source> million tokens</source>
        <translation> Millionen Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>Not answered yet, so a default counts: {}.</source>
        <translation>Noch nicht beantwortet, daher gilt die Vorgabe: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>{} cannot be costed: {}{}.</source>
        <translation>{} ist nicht berechenbar: {}{}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>{} costs more than {} at every volume up to {} requests a month</source>
        <translation>{0} kostet bei jeder Menge bis {2} Anfragen pro Monat mehr als {1}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>{} costs no more than {} at any volume from {} requests a month</source>
        <translation>{0} kostet ab {2} Anfragen pro Monat bei jeder Menge nicht mehr als {1}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>From {} requests a month, {} costs no more than {}</source>
        <translation>Ab {} Anfragen pro Monat kostet {} nicht mehr als {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>at or above</source>
        <translation>auf oder über</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>{} The present {} requests a month lie {} that point.</source>
        <translation>{} Die derzeit {} Anfragen pro Monat liegen {} diesem Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>low {}, base {}, high {} {}</source>
        <translation>günstig {}, mittel {}, ungünstig {} {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>Pack default of {}</source>
        <translation>Vorgabe des Pakets: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>No source given</source>
        <translation>Keine Quelle angegeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>in the {}-cost case {}</source>
        <translation>im {}-Kosten-Fall {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/costs/words.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Don&apos;t know to {}</source>
        <translation>Weiß nicht zu {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Answer to {}</source>
        <translation>Antwort auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Clear answer to {}</source>
        <translation>Antwort auf {} löschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Not applicable: {}</source>
        <translation>Nicht zutreffend: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>{} applies after all</source>
        <translation>{} trifft doch zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Agreed value of {}</source>
        <translation>Vereinbarter Wert von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Note to {}</source>
        <translation>Notiz zu {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Evidence grade of {}</source>
        <translation>Nachweisgüte von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Mark for review</source>
        <translation>Prüfmarke setzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Clear review mark</source>
        <translation>Prüfmarke entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Profile {}</source>
        <translation>Profil {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Report branding</source>
        <translation>Erscheinungsbild des Berichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Executive text</source>
        <translation>Text der ersten Seite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Generated executive text</source>
        <translation>Erzeugter Text der ersten Seite</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Language of questions and report</source>
        <translation>Sprache von Fragen und Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Target of {}</source>
        <translation>Ziel für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Respondent {}</source>
        <translation>Person {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits.py"/>
        <source>Remove respondent {}</source>
        <translation>Person {} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits_evidence.py"/>
        <source>{} has {} items of evidence already.</source>
        <translation>{} hat schon {} Nachweise.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits_evidence.py"/>
        <source>Remove one that is no longer needed.</source>
        <translation>Entfernen Sie einen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits_evidence.py"/>
        <source>Evidence for {}</source>
        <translation>Nachweis für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/edits_evidence.py"/>
        <source>Remove evidence of {}</source>
        <translation>Nachweis von {} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>the milestone &quot;{}&quot; stands here twice</source>
        <translation>der Meilenstein „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no former &quot;{}&quot;{}</source>
        <translation>es gibt keinen früheren „{}“{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>The answers were given to version {} of the questionnaire; they are scored with {}.</source>
        <translation>Die Antworten gelten für Version {} des Fragebogens; bewertet wird mit {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>an agreed value cannot be unknown</source>
        <translation>ein vereinbarter Wert kann nicht unbekannt sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a number, not {}</source>
        <translation>erwartet wird eine Zahl, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a list of options, not {}</source>
        <translation>erwartet wird eine Liste von Optionen, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a level from 1 to 5 or unknown, not {}</source>
        <translation>erwartet wird eine Stufe von 1 bis 5 oder „unknown“, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a level from 1 to 5, not {}</source>
        <translation>erwartet wird eine Stufe von 1 bis 5, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a number or unknown, not {}</source>
        <translation>erwartet wird eine Zahl oder „unknown“, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected a list of options or unknown, not {}</source>
        <translation>erwartet wird eine Liste von Optionen oder „unknown“, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>choose at least one option; there is one for none of these</source>
        <translation>mindestens eine Option wählen; es gibt eine für „nichts davon“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no capability &quot;{}&quot;{}</source>
        <translation>die Fähigkeit „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>the former &quot;{}&quot; stands here twice</source>
        <translation>der frühere „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>the respondent &quot;{}&quot; stands here twice</source>
        <translation>die Person „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no role &quot;{}&quot;{}</source>
        <translation>die Rolle „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no profile question &quot;{}&quot;{}</source>
        <translation>die Profilfrage „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>; ids look like {}</source>
        <translation>; Kennungen sehen aus wie {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no question &quot;{}&quot;{}</source>
        <translation>die Frage „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>; the respondents are {}</source>
        <translation>; die Personen sind {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no respondent &quot;{}&quot;{}</source>
        <translation>die Person „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>{} cannot be marked as not applicable</source>
        <translation>{} kann nicht als nicht zutreffend markiert werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>not applicable needs a reason</source>
        <translation>„nicht zutreffend“ braucht einen Grund</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>expected one of {}, not {}</source>
        <translation>erwartet wird eines von {}, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>there is no option &quot;{}&quot;{}; the options are {}</source>
        <translation>die Option „{}“ gibt es nicht{}; die Optionen sind {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>an option stands here twice</source>
        <translation>eine Option steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>must be at least {}{}</source>
        <translation>muss mindestens {}{} sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>must be at most {}{}</source>
        <translation>darf höchstens {}{} sein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit.py"/>
        <source>an empty value</source>
        <translation>ein leerer Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_costs.py"/>
        <source>there is no planning value &quot;{}&quot;{}</source>
        <translation>den Planungswert „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_costs.py"/>
        <source>expected one of {}</source>
        <translation>erwartet wird eines von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_costs.py"/>
        <source>no cost option &quot;{}&quot;</source>
        <translation>keine Kostenoption „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_plan.py"/>
        <source>the action &quot;{}&quot; stands here twice</source>
        <translation>die Maßnahme „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_plan.py"/>
        <source>there is no {} &quot;{}&quot;{}</source>
        <translation>{} „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_workshop.py"/>
        <source>there is no dimension &quot;{}&quot;{}</source>
        <translation>die Dimension „{}“ gibt es nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/fit_workshop.py"/>
        <source>the item &quot;{}&quot; stands here twice</source>
        <translation>der Eintrag „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>needs {}, which was dropped</source>
        <translation>braucht {}, gestrichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>runs until working day {} of {}, which has only {}</source>
        <translation>läuft bis Arbeitstag {} von {}, mit nur {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>takes {}, but {} has only {}</source>
        <translation>braucht {}, aber {} hat nur {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>was put into {} with others: together they take {}, but it has only {}</source>
        <translation>steht mit anderen in {}: Zusammen brauchen sie {}, vorhanden sind nur {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>needs {}, which is in the backlog</source>
        <translation>braucht {}, im Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>needs {}, which comes later, in {}</source>
        <translation>braucht {}, das erst später kommt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/conflicts.py"/>
        <source>needs {}, and each waits for the other</source>
        <translation>braucht {}, und beide warten aufeinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Drop {}</source>
        <translation>{} streichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Take {} back</source>
        <translation>{} zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Not done: {}</source>
        <translation>Nicht erledigt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Answers after {}</source>
        <translation>Antworten nach {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Owner of {}</source>
        <translation>Verantwortliche von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Due date of {}</source>
        <translation>Termin von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Estimate of {}</source>
        <translation>Schätzung von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>The plan holds {} own actions, the most it can.</source>
        <translation>Der Plan enthält {} eigene Maßnahmen, mehr gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Own action {}</source>
        <translation>Eigene Maßnahme {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Milestone {}</source>
        <translation>Meilenstein {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Rename milestone {}</source>
        <translation>Meilenstein {} umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Note of a milestone</source>
        <translation>Notiz eines Meilensteins</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Remove milestone {}</source>
        <translation>Meilenstein {} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/edits_plan.py"/>
        <source>Change the entry and try again.</source>
        <translation>Ändern Sie den Eintrag und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/offers.py"/>
        <source>options worth at least {} of 100 points</source>
        <translation>Optionen im Wert von mindestens {} von 100 Punkten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/offers.py"/>
        <source>level {}: {}</source>
        <translation>Stufe {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/planner.py"/>
        <source>no capacity within 12 months</source>
        <translation>keine Kapazität innerhalb von 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/planner.py"/>
        <source>prerequisite in backlog</source>
        <translation>Voraussetzung im Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/roadmap/planner.py"/>
        <source>prerequisites form a circle</source>
        <translation>Voraussetzungen bilden einen Kreis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/rounding.py"/>
        <source>{} person-day</source>
        <translation>{} Personentag</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/rounding.py"/>
        <source>{} person-days</source>
        <translation>{} Personentage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>in place</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>not called for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>People marked it as done.</source>
        <translation>Als erledigt markiert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>People took it out: {}</source>
        <translation>Herausgenommen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>People took it out.</source>
        <translation>Herausgenommen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>All it leads to is shown by the answers.</source>
        <translation>Alles, wozu sie führt, zeigen die Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>It serves a route that is neither recommended nor next.</source>
        <translation>Sie dient einem Weg, der weder empfohlen noch der nächste ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>No finding, no recommended route and no other action asks for it now.</source>
        <translation>Kein Befund, kein empfohlener Weg und keine andere Maßnahme verlangt sie jetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>It leads to {}.</source>
        <translation>Führt zu: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>Only needed for {}</source>
        <translation>Nur nötig für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>Next step of {}</source>
        <translation>Nächster Schritt von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>Launch of the route {}</source>
        <translation>Start des Weges {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>not recommended</source>
        <translation>nicht empfohlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/absence.py"/>
        <source>Needed by {}</source>
        <translation>Gebraucht von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} million tokens x embedding price</source>
        <translation>{} Millionen Token x Einbettungspreis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Embedding of the collection</source>
        <translation>Einbettung der Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Building</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Porting to vendor silicon</source>
        <translation>Umstellung auf Anbieterchips</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} person-days x day rate</source>
        <translation>{} Personentage x Tagessatz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} requests x {} tokens</source>
        <translation>{} Anfragen x {} Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{}, {} of them not from the cache</source>
        <translation>{}, davon {} nicht aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Input tokens from the cache</source>
        <translation>Eingabe-Token aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{}, {} of them</source>
        <translation>{}, davon {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Discount for batch</source>
        <translation>Rabatt für Stapelverarbeitung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of requests at {} off</source>
        <translation>{} der Anfragen mit {} Nachlass</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of the above again</source>
        <translation>{} des Obigen noch einmal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Retries and repeated calls</source>
        <translation>Wiederholte Aufrufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Embedding of queries</source>
        <translation>Einbettung der Suchanfragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Embedding of changed content</source>
        <translation>Einbettung geänderter Inhalte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of {} million tokens</source>
        <translation>{} von {} Millionen Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Vector store</source>
        <translation>Vektorspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Labelling and checking of examples</source>
        <translation>Auszeichnen und Prüfen der Beispiele</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} examples</source>
        <translation>{} Beispiele</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} million tokens x {} runs</source>
        <translation>{} Millionen Token x {} Läufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Tokens a minute at peak</source>
        <translation>Token je Minute in der Spitze</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} requests x {} tokens x peak</source>
        <translation>{} Anfragen x {} Token x Spitze</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} units x {} hours</source>
        <translation>{} Einheiten x {} Stunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Provisioned units</source>
        <translation>Bereitgestellte Einheiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} requests x {} tokens x price of a tuned model</source>
        <translation>{} Anfragen x {} Token x Preis eines angepassten Modells</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Load on average</source>
        <translation>Last im Mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} requests x {} output-equivalent tokens</source>
        <translation>{} Anfragen x {} Token in Ausgabeäquivalenten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>enough for the load at peak, in whole groups</source>
        <translation>genug für die Spitzenlast, in ganzen Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} accelerators x {} hours x price of an hour</source>
        <translation>{} Beschleuniger x {} Stunden x Stundenpreis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Accelerator hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Storage, network, observability</source>
        <translation>Speicher, Netz, Beobachtung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of accelerator hours</source>
        <translation>{} der Beschleunigerstunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Hours on demand</source>
        <translation>Stunden nach Bedarf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Hours reserved</source>
        <translation>Reservierte Stunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Hours on spot</source>
        <translation>Spot-Stunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of all hours</source>
        <translation>{} aller Stunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} less per unit of work</source>
        <translation>{} weniger je Arbeitseinheit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Saving on vendor silicon</source>
        <translation>Ersparnis durch Anbieterchips</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Price of an accelerator hour</source>
        <translation>Preis einer Beschleunigerstunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Hours of the final run without interruption</source>
        <translation>Stunden des letzten Laufs ohne Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} operations on {} accelerators</source>
        <translation>{} Operationen auf {} Beschleunigern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Lost to checkpoints and restarts</source>
        <translation>Verlust durch Sicherungspunkte und Neustarts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>a checkpoint every {} hours</source>
        <translation>ein Sicherungspunkt alle {} Stunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Hours of all runs</source>
        <translation>Stunden aller Läufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>final run and experiments</source>
        <translation>letzter Lauf und Versuche</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} accelerator-hours x price of an hour</source>
        <translation>{} Beschleunigerstunden x Stundenpreis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Training compute</source>
        <translation>Rechenleistung für das Training</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Storage and network</source>
        <translation>Speicher und Netz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>{} of compute</source>
        <translation>{} der Rechenleistung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/cost_parts.py"/>
        <source>Acquisition and preparation of data</source>
        <translation>Beschaffung und Aufbereitung von Daten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>What the letters mean</source>
        <translation>Was die Buchstaben bedeuten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Growth over the months</source>
        <translation>Wachstum über die Monate</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Average volume</source>
        <translation>Mittlere Menge</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Managed model, a month</source>
        <translation>Verwaltetes Modell, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Retrieval, a month</source>
        <translation>Abruf eigener Inhalte, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Retrieval, once</source>
        <translation>Abruf eigener Inhalte, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Labour</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Fine-tuning, once</source>
        <translation>Feinabstimmung, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Tuned model on provisioned units, a month</source>
        <translation>Angepasstes Modell auf bereitgestellten Einheiten, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Tuned model paid per token, a month</source>
        <translation>Angepasstes Modell, je Token bezahlt, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Vendor silicon</source>
        <translation>Anbieterchips</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Accelerators for serving</source>
        <translation>Beschleuniger für den Betrieb</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Self-hosting, a month</source>
        <translation>Eigener Betrieb, pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Self-hosting with retrieval</source>
        <translation>Eigener Betrieb mit Abruf eigener Inhalte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Use of accelerators</source>
        <translation>Auslastung der Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Operations of a training run</source>
        <translation>Operationen eines Trainingslaufs</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Training hours without interruption</source>
        <translation>Trainingsstunden ohne Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Time between checkpoints</source>
        <translation>Zeit zwischen Sicherungspunkten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Time lost to checkpoints and restarts</source>
        <translation>Zeitverlust durch Sicherungspunkte und Neustarts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Training hours of all runs</source>
        <translation>Trainingsstunden aller Läufe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Training, once</source>
        <translation>Training, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Days of the final run</source>
        <translation>Tage des letzten Laufs</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Cost per request</source>
        <translation>Kosten je Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Break-even</source>
        <translation>Kostengleichstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Low, base and high</source>
        <translation>Günstig, mittel und ungünstig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>There is no formula for this route</source>
        <translation>Für diesen Weg gibt es keine Formel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>{} in {} months</source>
        <translation>{} in {} Monaten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Low-cost case {}, high-cost case {}. Planning estimate, not a quote.</source>
        <translation>Günstiger Fall {}, ungünstiger Fall {}. Planungsschätzung, kein Angebot.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Each is computed three times: with all low, all base and all high planning values.</source>
        <translation>Jede wird dreimal berechnet: mit allen günstigen, allen mittleren und allen ungünstigen Planungswerten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Formulas of the cost model</source>
        <translation>Formeln des Kostenmodells</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Service, paid once</source>
        <translation>Dienst, einmalig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Labour to build</source>
        <translation>Personal für den Aufbau</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Labour to run</source>
        <translation>Personal für den Betrieb</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Counts {} times.</source>
        <translation>Zählt {}-mal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>{}, {} months</source>
        <translation>{}, {} Monate</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Formula: {}</source>
        <translation>Formel: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Requests a month at the start</source>
        <translation>Anfragen pro Monat zu Beginn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Input tokens per request</source>
        <translation>Eingabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Output tokens per request</source>
        <translation>Ausgabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>million tokens</source>
        <translation>Millionen Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Not answered, so the pack&apos;s default counts.</source>
        <translation>Nicht beantwortet, daher gilt die Vorgabe des Pakets.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>As answered.</source>
        <translation>Wie beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/costs.py"/>
        <source>{} requests a month</source>
        <translation>{} Anfragen pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>the index is not rated</source>
        <translation>der Index ist nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>Weakest dimension</source>
        <translation>Schwächste Dimension</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>{} before the cap</source>
        <translation>{} vor der Obergrenze</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>A cap holds it down.</source>
        <translation>Eine Obergrenze hält den Wert unten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>Findings that go</source>
        <translation>Befunde, die wegfallen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>Findings that come</source>
        <translation>Befunde, die hinzukommen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>Verdict: {} → {}</source>
        <translation>Urteil: {} → {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>The verdict stays {}</source>
        <translation>Das Urteil bleibt {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/gain.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Taken over from {}</source>
        <translation>Übernommen von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>It needs this action, which therefore counts as much.</source>
        <translation>Sie braucht diese Maßnahme, die deshalb ebenso viel zählt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Its own worth</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>How much is at stake in the findings that ask for it.</source>
        <translation>Wie viel bei den Befunden auf dem Spiel steht, die sie verlangen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>No finding asks for it.</source>
        <translation>Kein Befund verlangt sie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Every action counts at least {}.</source>
        <translation>Jede Maßnahme zählt mindestens {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>By the most severe finding that asks for it: {}.</source>
        <translation>Nach dem schwersten Befund, der sie verlangt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Actions of this roadmap that wait for it, directly or not.</source>
        <translation>Maßnahmen dieses Fahrplans, die darauf warten, direkt oder indirekt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Nothing waits for it.</source>
        <translation>Nichts wartet darauf.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>{} / ({} + {}): the fewer days, the easier.</source>
        <translation>{} / ({} + {}): je weniger Tage, desto leichter.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Ease</source>
        <translation>Leichtigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Counts at most 100</source>
        <translation>Zählt höchstens 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Same priority; its own worth is {} against {}.</source>
        <translation>Gleicher Vorrang; der eigene Wert ist {} gegen {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Same priority; it takes {} against {}.</source>
        <translation>Gleicher Vorrang; Aufwand {} gegen {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>Same priority and days; the id decides.</source>
        <translation>Gleicher Vorrang, gleiche Tage; die Kennung entscheidet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/priority.py"/>
        <source>{} of 100</source>
        <translation>{} von 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>working day {} to {}</source>
        <translation>Arbeitstag {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>People added it there.</source>
        <translation>Dort von Hand hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>People put it there.</source>
        <translation>Von Hand dorthin gelegt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>Put into {}</source>
        <translation>Gelegt in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>An action starts no earlier, and not before all it needs is finished.</source>
        <translation>Eine Maßnahme beginnt nicht früher und nicht, bevor alles fertig ist, was sie braucht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>Earliest horizon of this action</source>
        <translation>Frühester Horizont dieser Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>It takes {} of {} in this horizon</source>
        <translation>Braucht {} von {} in diesem Horizont</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>{}, more than was left; it answers a blocker, so it is placed all the same.</source>
        <translation>{}, mehr als übrig war; sie behebt ein Hindernis und wird trotzdem eingeplant.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>It would finish on working day {} of {}.</source>
        <translation>Sie wäre an Arbeitstag {} von {} fertig.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>not enough working days</source>
        <translation>nicht genug Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>It takes {}; of {} in this horizon, {} were left.</source>
        <translation>Braucht {}; von {} in diesem Horizont waren {} übrig.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>not enough person-days</source>
        <translation>nicht genug Personentage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>not in this questionnaire</source>
        <translation>nicht in diesem Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>Needs {}</source>
        <translation>Braucht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>{}, finished on working day {}</source>
        <translation>{}, fertig an Arbeitstag {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>It is not finished by then.</source>
        <translation>Bis dahin ist sie nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>in the backlog</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>backlog: {}</source>
        <translation>Rückstand: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>It and what it needs take more working days than a horizon has.</source>
        <translation>Mit dem, was sie braucht, dauert sie länger als ein Horizont.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>More capacity alone would not place it</source>
        <translation>Mehr Kapazität allein würde nicht reichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>That makes {} a month; or put it into a horizon by hand.</source>
        <translation>Das wären {} im Monat; oder legen Sie den Horizont selbst fest.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/roadmap.py"/>
        <source>{} more a month would place it</source>
        <translation>{} mehr im Monat würden reichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>No rule closes it</source>
        <translation>Keine Regel sperrt ihn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Only with this condition: {}</source>
        <translation>Nur unter dieser Bedingung: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>verdict: {}</source>
        <translation>Urteil: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Mean over what the route needs; each counts at most 100.</source>
        <translation>Mittel über alles, was der Weg braucht; jedes zählt höchstens 100.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>It needs nothing.</source>
        <translation>Er braucht nichts.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Not rated, so it counts 0.</source>
        <translation>Nicht bewertet, zählt daher 0.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Score {}, target {}.</source>
        <translation>Punktwert {}, Ziel {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>To begin with</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Counts at least 0</source>
        <translation>Zählt mindestens 0</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>By what was chosen in {}: {}</source>
        <translation>Nach der Wahl in {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>It cannot be costed, so cost does not count against it.</source>
        <translation>Nicht berechenbar, daher zählen Kosten nicht dagegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>There is no open route to compare its cost with.</source>
        <translation>Es gibt keinen offenen Weg zum Kostenvergleich.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Cost of the cheapest open route over {} months, divided by its own; at most 100.</source>
        <translation>Kosten des günstigsten offenen Weges über {} Monate, geteilt durch die eigenen; höchstens 100.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Cheapest: {}</source>
        <translation>Am günstigsten: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Economics</source>
        <translation>Ökonomie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Always considered</source>
        <translation>Immer betrachtet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Closed by: {}</source>
        <translation>Gesperrt durch: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>{} at least {}</source>
        <translation>{} mindestens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>With this verdict no route is recommended, whatever its score.</source>
        <translation>Bei diesem Urteil wird kein Weg empfohlen, gleich welcher Punktwert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>No route is open</source>
        <translation>Kein Weg ist offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>Each is closed or below a floor.</source>
        <translation>Jeder ist gesperrt oder unter einem Mindestwert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>The simplest open route stands first.</source>
        <translation>Der einfachste offene Weg steht zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>{} {} {}; a more complex route must be at least {} points above.</source>
        <translation>{} {} {}; ein komplexerer Weg muss mindestens {} Punkte darüber liegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>The closed route with the highest score, of those whose need is at least {}.</source>
        <translation>Der gesperrte Weg mit dem höchsten Punktwert, unter denen mit Bedarf ab {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>{} No route is closed and needed that much.</source>
        <translation>{} Kein gesperrter Weg wird so sehr gebraucht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/routes.py"/>
        <source>{} Its need is {}, its score {}.</source>
        <translation>{} Bedarf {}, Punktwert {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>not known: left out of the score</source>
        <translation>nicht bekannt: zählt nicht zum Punktwert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>not answered: left out of the score</source>
        <translation>nicht beantwortet: zählt nicht zum Punktwert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>not applicable: left out</source>
        <translation>nicht zutreffend: ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>not asked in this scope</source>
        <translation>in diesem Umfang nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Every dimension must be rated.</source>
        <translation>Jede Dimension muss bewertet sein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Weighted mean of dimensions</source>
        <translation>Gewichtetes Mittel der Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Weakest dimension: {}</source>
        <translation>Schwächste Dimension: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Not rated: at least {} of the weight of its capabilities must be rated.</source>
        <translation>Nicht bewertet: Mindestens {} des Gewichts der Fähigkeiten muss bewertet sein.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Before the cap</source>
        <translation>Vor der Obergrenze</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Cap at {}</source>
        <translation>Obergrenze {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>{} of the weight is answered</source>
        <translation>{} des Gewichts beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Not rated: {}, {} is needed.</source>
        <translation>Nicht bewertet: {}, nötig sind {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>{} Confidence {}.</source>
        <translation>{} Verlässlichkeit {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Score {}</source>
        <translation>Punktwert {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>holds in every other case</source>
        <translation>gilt in allen anderen Fällen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Overall confidence</source>
        <translation>Verlässlichkeit insgesamt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Evidence {} x agreement {} x share that knew {}</source>
        <translation>Nachweis {} x Einigkeit {} x Anteil der Wissenden {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>By scores, confidence and open findings alone</source>
        <translation>Allein nach Punktwerten, Verlässlichkeit und offenen Befunden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>at most: {}</source>
        <translation>höchstens: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>keeps out of reach: {}</source>
        <translation>hält außer Reichweite: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>saw {}</source>
        <translation>gesehen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>All of these</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Agreed by the group after voting.</source>
        <translation>Von der Gruppe nach der Abstimmung vereinbart.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>One view.</source>
        <translation>Eine Sicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Lower median of the votes</source>
        <translation>Unterer Median der Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Most adverse known answer</source>
        <translation>Ungünstigste bekannte Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>What more than half chose</source>
        <translation>Was mehr als die Hälfte wählte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>Median of the figures</source>
        <translation>Median der Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>{}; agreement {}.</source>
        <translation>{}; Einigkeit {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>none chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>{} at most {}</source>
        <translation>{} höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>verdict at most {}</source>
        <translation>Urteil höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/trace.py"/>
        <source>closes {}</source>
        <translation>sperrt {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>is not answered</source>
        <translation>ist nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>is not asked in this scope</source>
        <translation>wird in diesem Umfang nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{} applies</source>
        <translation>{} trifft zu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>What stopped it</source>
        <translation>Was sie verhinderte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>All that the rule asks</source>
        <translation>Alles, was die Regel verlangt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>Stopped by: {}.</source>
        <translation>Verhindert durch: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>; and </source>
        <translation>; und </translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>anything but {}</source>
        <translation>alles außer {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>the rule asks that this is not so: {}</source>
        <translation>die Regel verlangt, dass dies nicht gilt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>the rule never applies</source>
        <translation>die Regel gilt nie</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{}, the rule asks for {}</source>
        <translation>{}, die Regel verlangt {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{} is at level {}</source>
        <translation>{} steht auf Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{} {} not rated</source>
        <translation>{} {} nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{} is not known</source>
        <translation>{} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>{} of the profile is empty</source>
        <translation>{} des Profils ist leer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/traces/why_not.py"/>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/answers.py"/>
        <source>The new questionnaire does not ask it.</source>
        <translation>Der neue Fragebogen fragt nicht danach.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/answers.py"/>
        <source>Another question that became the same is answered first.</source>
        <translation>Eine andere Frage, die dieselbe wurde, geht mit ihrer Antwort vor.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>It asks in other words now.</source>
        <translation>Sie fragt jetzt mit anderen Worten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>It asks in other words now: marked for review.</source>
        <translation>Sie fragt jetzt mit anderen Worten: zur Prüfung markiert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>It is answered on another scale now.</source>
        <translation>Sie wird jetzt auf einer anderen Skala beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>Some chose what can no longer be chosen.</source>
        <translation>Einige haben gewählt, was nicht mehr zur Wahl steht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>It can no longer be marked as not applicable.</source>
        <translation>Sie kann nicht mehr als nicht zutreffend gelten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>This part of it is asked for the first time.</source>
        <translation>Dieser Teil davon wird zum ersten Mal gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>What was chosen is put in the new terms.</source>
        <translation>Was gewählt war, steht in den neuen Begriffen da.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/carry.py"/>
        <source>Its evidence grade is not in the new questionnaire.</source>
        <translation>Ihre Güte der Nachweise gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/former.py"/>
        <source>{} minutes</source>
        <translation>{} Minuten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>It is not in the new questionnaire.</source>
        <translation>Das gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>It is counted in another unit now.</source>
        <translation>Es wird jetzt in einer anderen Einheit gezählt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>The new questionnaire cannot reckon with that value.</source>
        <translation>Der neue Fragebogen kann mit diesem Wert nicht rechnen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>Its horizon is not in the new questionnaire.</source>
        <translation>Ihren Horizont gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>Its horizon is not in the new questionnaire; it stands in the last one now.</source>
        <translation>Ihren Horizont gibt es im neuen Fragebogen nicht; sie steht jetzt im letzten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>The role is not in the new questionnaire.</source>
        <translation>Die Rolle gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>Something it refers to is not in the new questionnaire.</source>
        <translation>Etwas, worauf sie verweist, gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>The question it came up at is not in the new questionnaire.</source>
        <translation>Die Frage, bei der es aufkam, gibt es im neuen Fragebogen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/parts.py"/>
        <source>It keeps the questionnaire it was answered with, and its scores.</source>
        <translation>Er behält den Fragebogen, mit dem er beantwortet wurde, und seine Punktwerte.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Update of the questionnaire to {}</source>
        <translation>Aktualisierung des Fragebogens auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>The assessment has changed since this was looked at.</source>
        <translation>Die Bewertung hat sich geändert, seit das angesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Look at the update of the questionnaire again.</source>
        <translation>Sehen Sie sich die Aktualisierung des Fragebogens noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Forget answers kept aside</source>
        <translation>Beiseitegelegte Antworten vergessen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>This assessment answers {}, and that is another questionnaire: {}.</source>
        <translation>Diese Bewertung beantwortet {}, und das ist ein anderer Fragebogen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Choose a version of the same questionnaire, or begin a new assessment.</source>
        <translation>Wählen Sie eine Version desselben Fragebogens oder beginnen Sie eine neue Bewertung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Version {} is older than version {}, which this assessment answers.</source>
        <translation>Version {} ist älter als Version {}, die diese Bewertung beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>To go back, open an earlier version of the file, kept from before the update.</source>
        <translation>Um zurückzugehen, öffnen Sie eine frühere Fassung der Datei von vor der Aktualisierung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>This assessment has version {} of the questionnaire already.</source>
        <translation>Diese Bewertung hat schon Version {} des Fragebogens.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>There is nothing to update.</source>
        <translation>Es gibt nichts zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>The file holds {} earlier versions of the questionnaire already.</source>
        <translation>Die Datei enthält schon {} frühere Versionen des Fragebogens.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Remove milestones that answer the earliest, or forget what was kept aside of it.</source>
        <translation>Entfernen Sie Meilensteine, die die früheste beantworten, oder vergessen Sie, was davon beiseitegelegt ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>More than {} MB would have to be kept aside in the file.</source>
        <translation>Mehr als {} MB müssten in der Datei beiseitegelegt werden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/plan.py"/>
        <source>Forget what was kept aside before, remove milestones of earlier versions, or shorten the longest notes.</source>
        <translation>Vergessen Sie, was früher beiseitegelegt wurde, entfernen Sie Meilensteine früherer Versionen oder kürzen Sie die längsten Notizen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>To answer anew</source>
        <translation>Neu zu beantworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Kept aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Asked for the first time</source>
        <translation>Zum ersten Mal gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Moved or put in new terms</source>
        <translation>Umgezogen oder in neuen Begriffen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Copied to several</source>
        <translation>Auf mehrere kopiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Profile answer</source>
        <translation>Antwort zum Profil</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Planning value</source>
        <translation>Planungswert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Cost option</source>
        <translation>Kostenoption</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Decision on an action</source>
        <translation>Entscheidung zu einer Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Own action</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Role of a person</source>
        <translation>Rolle einer Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Minutes of the run sheet</source>
        <translation>Minuten des Ablaufplans</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Parked item</source>
        <translation>Eintrag im Themenspeicher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>1 item of evidence</source>
        <translation>1 Nachweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>{} items of evidence</source>
        <translation>{} Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>Without a place in it, and left out:</source>
        <translation>Ohne Platz darin und weggelassen:</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>The questionnaire says itself what became of version {}.</source>
        <translation>Der Fragebogen sagt selbst, was aus Version {} geworden ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>The questionnaire in the file has the same number, {}, but other content: questions of the same id and the same words are taken for the same.</source>
        <translation>Der Fragebogen in der Datei hat dieselbe Nummer, {}, aber anderen Inhalt: Fragen mit derselben Kennung und denselben Worten gelten als dieselben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/upgrade/words.py"/>
        <source>The questionnaire does not tell of version {}: questions of the same id and the same words are taken for the same.</source>
        <translation>Der Fragebogen sagt nichts über Version {}: Fragen mit derselben Kennung und denselben Worten gelten als dieselben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is below {}</source>
        <translation>{} liegt unter {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is at most {}</source>
        <translation>{} ist höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is above {}</source>
        <translation>{} liegt über {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is at least {}</source>
        <translation>{} ist mindestens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is {}</source>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is not {}</source>
        <translation>{} ist nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is one of {}</source>
        <translation>{} ist eines von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} is none of {}</source>
        <translation>{} ist keines von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} includes {}</source>
        <translation>{} enthält {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} includes any of {}</source>
        <translation>{} enthält eines von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} does not include {}</source>
        <translation>{} enthält nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>includes any of</source>
        <translation>enthält eines von</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>does not include</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>below {}</source>
        <translation>unter {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>above {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>none of {}</source>
        <translation>keines von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} among others</source>
        <translation>unter anderem {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>no {}</source>
        <translation>kein {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>overall confidence</source>
        <translation>Verlässlichkeit insgesamt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>number of unknown questions</source>
        <translation>Zahl nicht bekannter Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>number of questions with different views</source>
        <translation>Zahl der Fragen mit verschiedenen Ansichten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>tokens a month</source>
        <translation>Token pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>not (</source>
        <translation>nicht (</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>score of {} less that of {}</source>
        <translation>Punktwert von {} weniger dem von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>score of {}</source>
        <translation>Punktwert von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>level of {}</source>
        <translation>Stufe von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/condition_words.py"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>overall index {}, below the {} needed</source>
        <translation>Gesamtindex {}, nötig sind {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>{} at {}, below the {} needed</source>
        <translation>{} bei {}, nötig sind {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>confidence {}, below the {} needed</source>
        <translation>Verlässlichkeit {}, nötig sind {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>{} cannot be rated yet</source>
        <translation>{} noch nicht bewertbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>open findings</source>
        <translation>offene Befunde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/wording/limits.py"/>
        <source>open {} {}: {}</source>
        <translation>offen: {1} ({0}): {2}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>dont know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>do not know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>weiß nicht</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>weiss nicht</source>
        <translation>weiss nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>ich weiß nicht</source>
        <translation>ich weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>holds a formula, which is never worked out; write the answer itself</source>
        <translation>enthält eine Formel, die nie berechnet wird; schreiben Sie die Antwort selbst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>is too long to be an answer</source>
        <translation>ist zu lang für eine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>is not text or a number</source>
        <translation>ist weder Text noch Zahl</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>has a note that is too long to be taken</source>
        <translation>hat eine Notiz, die zu lang ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>is answered twice on this ballot; the first answer counts</source>
        <translation>ist auf diesem Stimmzettel zweimal beantwortet; die erste Antwort zählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>expected {} or {}, not {}</source>
        <translation>erwartet wird {} oder {}, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>This file is not a ballot of Bearings.</source>
        <translation>Diese Datei ist kein Stimmzettel von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>Choose the file that was sent out as a ballot and came back filled in.</source>
        <translation>Wählen Sie die Datei, die als Stimmzettel verschickt wurde und ausgefüllt zurückkam.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>This ballot was made by another version of Bearings.</source>
        <translation>Dieser Stimmzettel stammt aus einer anderen Version von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>Send out a new ballot from here.</source>
        <translation>Verschicken Sie von hier einen neuen Stimmzettel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>This ballot does not say whose it is.</source>
        <translation>Dieser Stimmzettel nennt nicht, wem er gehört.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>{} &quot;{}&quot;, here it is &quot;{}&quot;</source>
        <translation>{} „{}“, hier ist es „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>the assessment</source>
        <translation>die Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>the questionnaire</source>
        <translation>der Fragebogen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>the questionnaire version</source>
        <translation>die Version des Fragebogens</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>This ballot belongs to something else: {}.</source>
        <translation>Dieser Stimmzettel gehört zu etwas anderem: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>Open the assessment it belongs to, or send out a new ballot from here.</source>
        <translation>Öffnen Sie die zugehörige Bewertung oder verschicken Sie von hier einen neuen Stimmzettel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>the answer {}</source>
        <translation>die Antwort {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>expected letters out of {}, such as A, C, not {}</source>
        <translation>erwartet werden Buchstaben aus {}, etwa A, C, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>an option that stands alone is chosen beside others</source>
        <translation>eine Option, die allein steht, ist neben anderen gewählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>expected a number or {}, not {}</source>
        <translation>erwartet wird eine Zahl oder {}, nicht {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_answers.py"/>
        <source>a letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_versions.py"/>
        <source>the file no longer keeps the questionnaire of this ballot, so its letters are not certain</source>
        <translation>die Datei hat den Fragebogen dieses Stimmzettels nicht mehr, seine Buchstaben sind also nicht eindeutig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/ballot_versions.py"/>
        <source>two questionnaires of this number stood in the file, and the letters mean something else in each; ask again with a new ballot</source>
        <translation>zwei Fragebögen dieser Nummer standen in der Datei, und die Buchstaben bedeuten in jedem etwas anderes; fragen Sie mit einem neuen Stimmzettel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_people.py"/>
        <source>Merge {} into {}</source>
        <translation>{} mit {} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_people.py"/>
        <source>Store no names</source>
        <translation>Keine Namen speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_people.py"/>
        <source>Allow names</source>
        <translation>Namen erlauben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_votes.py"/>
        <source>Vote of {} on {}</source>
        <translation>Stimme von {} zu {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_votes.py"/>
        <source>Take back vote of {} on {}</source>
        <translation>Stimme von {} zu {} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_votes.py"/>
        <source>Reason for agreed value of {}</source>
        <translation>Grund für den vereinbarten Wert von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Minutes of the workshop</source>
        <translation>Minuten des Workshops</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Minutes of {}</source>
        <translation>Minuten von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>The parking lot holds {} items, the most it can.</source>
        <translation>Der Themenspeicher enthält {} Themen, mehr gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Park an item</source>
        <translation>Thema parken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Words of {}</source>
        <translation>Wortlaut von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Settle {}</source>
        <translation>{} klären</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/edits_workshop.py"/>
        <source>Open {} again</source>
        <translation>{} wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>two people of the file stand for this one, and both voted; the first counts</source>
        <translation>zwei Personen der Datei stehen für diese, und beide stimmten ab; die erste zählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>Take 1 vote</source>
        <translation>1 Stimme übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>Take {} votes</source>
        <translation>{} Stimmen übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>Keep 1 vote aside</source>
        <translation>1 Stimme beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>Keep {} votes aside</source>
        <translation>{} Stimmen beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>With the people of this file there would be {}; {} are the most.</source>
        <translation>Mit den Personen dieser Datei wären es {}; mehr als {} gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>Merge people who are the same first, or remove some.</source>
        <translation>Führen Sie zuerst gleiche Personen zusammen oder entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>there is no question &quot;{}&quot; here{}</source>
        <translation>die Frage „{}“ gibt es hier nicht{}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>people voted on it one by one, and the group&apos;s one voice would count as one more</source>
        <translation>darüber wurde einzeln abgestimmt, und die gemeinsame Stimme würde als eine weitere zählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>the question is worded differently there</source>
        <translation>die Frage lautet dort anders</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>the question asks in other words now, so it is marked for review</source>
        <translation>die Frage fragt jetzt mit anderen Worten und wird zur Prüfung markiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>marked as not applicable here; votes stay on record</source>
        <translation>hier als nicht zutreffend markiert; die Stimmen bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>here the group spoke with one voice, which gives way to votes of people</source>
        <translation>hier sprach die Gruppe gemeinsam; das weicht den Stimmen der Personen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge.py"/>
        <source>there is no question &quot;{}&quot; here</source>
        <translation>die Frage „{}“ gibt es hier nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_aside.py"/>
        <source>another vote of theirs on it is kept aside already</source>
        <translation>eine andere Stimme von ihnen dazu ist schon beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_aside.py"/>
        <source>both notes together are too long</source>
        <translation>beide Notizen zusammen sind zu lang</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} agreed value</source>
        <translation>{} vereinbarter Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} agreed values</source>
        <translation>{} vereinbarte Werte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} “not applicable” mark</source>
        <translation>{} Marke „nicht zutreffend“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} “not applicable” marks</source>
        <translation>{} Marken „nicht zutreffend“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} evidence entry</source>
        <translation>{} Nachweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} evidence entries</source>
        <translation>{} Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} review mark</source>
        <translation>{} Prüfmarke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} review marks</source>
        <translation>{} Prüfmarken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} profile answer</source>
        <translation>{} Profilantwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} profile answers</source>
        <translation>{} Profilantworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} milestone</source>
        <translation>{} Meilenstein</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>{} milestones</source>
        <translation>{} Meilensteine</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>The ballot was sent to &quot;{}&quot;, who is not on the list of people here.</source>
        <translation>Der Stimmzettel ging an „{}“, hier nicht in der Liste der Personen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>The file holds another assessment: &quot;{}&quot;, here it is &quot;{}&quot;.</source>
        <translation>Die Datei enthält eine andere Bewertung: „{}“, hier ist es „{}“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>The file answers version {} of the questionnaire, here it is {}.</source>
        <translation>Die Datei beantwortet Version {} des Fragebogens, hier ist es {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>agreed value</source>
        <translation>vereinbarter Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>agreed values</source>
        <translation>vereinbarte Werte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>“not applicable” mark</source>
        <translation>Marke „nicht zutreffend“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>“not applicable” marks</source>
        <translation>Marken „nicht zutreffend“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>evidence entry</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>evidence entries</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>review mark</source>
        <translation>Prüfmarke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>review marks</source>
        <translation>Prüfmarken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>profile answer</source>
        <translation>Profilantwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_incoming.py"/>
        <source>profile answers</source>
        <translation>Profilantworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_people.py"/>
        <source>has another name there</source>
        <translation>heißt dort anders</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_people.py"/>
        <source>has another role there</source>
        <translation>hat dort eine andere Rolle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_people.py"/>
        <source>there is no role &quot;{}&quot; here, so it is left out</source>
        <translation>die Rolle „{}“ gibt es hier nicht, sie bleibt weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_people.py"/>
        <source>no names are stored here, so the name is left out</source>
        <translation>hier werden keine Namen gespeichert, der Name bleibt weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} vote is new</source>
        <translation>{} Stimme ist neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} votes are new</source>
        <translation>{} Stimmen sind neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} is here already</source>
        <translation>{} ist schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} are here already</source>
        <translation>{} sind schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} differs from the vote here</source>
        <translation>{} weicht von der Stimme hier ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} differ from the votes here</source>
        <translation>{} weichen von den Stimmen hier ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} is kept aside</source>
        <translation>{} wird beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} are kept aside</source>
        <translation>{} werden beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} line cannot be taken</source>
        <translation>{} Zeile kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} lines cannot be taken</source>
        <translation>{} Zeilen können nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} vote here is replaced</source>
        <translation>{} Stimme hier wird ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>{} votes here are replaced</source>
        <translation>{} Stimmen hier werden ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>The group&apos;s one voice</source>
        <translation>Die gemeinsame Stimme der Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>vote is new</source>
        <translation>Stimme ist neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>votes are new</source>
        <translation>Stimmen sind neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>is here already</source>
        <translation>ist schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>are here already</source>
        <translation>sind schon hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>differs from the vote here</source>
        <translation>weicht von der Stimme hier ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>differ from the votes here</source>
        <translation>weichen von den Stimmen hier ab</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>is kept aside</source>
        <translation>wird beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>are kept aside</source>
        <translation>werden beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>line cannot be taken</source>
        <translation>Zeile kann nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>lines cannot be taken</source>
        <translation>Zeilen können nicht übernommen werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>The file holds no votes.</source>
        <translation>Die Datei enthält keine Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source> {} replaced.</source>
        <translation> {} ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>vote here is</source>
        <translation>Stimme hier wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>votes here are</source>
        <translation>Stimmen hier werden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>kept aside: {}</source>
        <translation>beiseitegelegt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>new: {}</source>
        <translation>neu: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>same: {}</source>
        <translation>gleich: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>differs: {} here, {} in the file</source>
        <translation>verschieden: {} hier, {} in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/merge_words.py"/>
        <source>cannot be taken</source>
        <translation>nicht übernehmbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>Person {}</source>
        <translation>Person {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>level {}, {}</source>
        <translation>Stufe {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>any figure</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>under {}</source>
        <translation>unter {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/domain/workshop/voting.py"/>
        <source>{} to under {}</source>
        <translation>{} bis unter {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>There is no space left to write {}.</source>
        <translation>Für {} ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Bearings may not write {}.</source>
        <translation>Bearings darf {} nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>The folder for {} is not there.</source>
        <translation>Der Ordner für {} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Create the folder or choose another one.</source>
        <translation>Legen Sie den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>{} is a folder.</source>
        <translation>{} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>The name {}… is too long.</source>
        <translation>Der Name {}… ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>{} could not be written: {}.</source>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/files.py"/>
        <source>Try again or choose another folder.</source>
        <translation>Versuchen Sie es noch einmal oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>{} and {} answer questionnaires that have no question in common.</source>
        <translation>{} und {} beantworten Fragebögen ohne gemeinsame Frage.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>Compare files that answer the same questionnaire, or versions of it.</source>
        <translation>Vergleichen Sie Dateien mit demselben Fragebogen oder Versionen davon.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>{} holds content that does not fit together, so it was not opened.</source>
        <translation>Der Inhalt von {} passt nicht zusammen, daher wurde die Datei nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>Ask whoever sent it for a fresh copy.</source>
        <translation>Bitten Sie den Absender um eine neue Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>{} is a file, not a folder.</source>
        <translation>{} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/library.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/attaching.py"/>
        <source>The assessment is larger than {} MB, too large to travel inside the report.</source>
        <translation>Die Bewertung ist größer als {} MB, zu groß, um im Bericht mitzureisen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/attaching.py"/>
        <source>Make the report without it and send the .bearings file beside it.</source>
        <translation>Erstellen Sie den Bericht ohne sie und senden Sie die .bearings-Datei dazu.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>There is nothing to draw yet.</source>
        <translation>Noch gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>{} {} (target {}</source>
        <translation>{} {} (Ziel {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>Scores of 100 against target: {}.</source>
        <translation>Punktwerte von 100 gegen das Ziel: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>There are no scores to show yet.</source>
        <translation>Noch gibt es keine Punktwerte zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>{} not rated</source>
        <translation>{} nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>, {} before a cap</source>
        <translation>, {} vor einer Obergrenze</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>, range {} to {}</source>
        <translation>, Spanne {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>Scores of 100: {}.</source>
        <translation>Punktwerte von 100: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>There are no capabilities to show yet.</source>
        <translation>Noch gibt es keine Fähigkeiten zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>Scores of 100. {}</source>
        <translation>Punktwerte von 100. {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts.py"/>
        <source>No capabilities.</source>
        <translation>Keine Fähigkeiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_changes.py"/>
        <source>{} from {} to {}</source>
        <translation>{} von {} auf {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_changes.py"/>
        <source>Scores of 100, then and now: {}.</source>
        <translation>Punktwerte von 100, damals und jetzt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_columns.py"/>
        <source>no action</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_columns.py"/>
        <source>There are no horizons yet.</source>
        <translation>Noch gibt es keine Horizonte.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_columns.py"/>
        <source>No action begins here.</source>
        <translation>Hier beginnt keine Maßnahme.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_columns.py"/>
        <source>after {}</source>
        <translation>nach {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_columns.py"/>
        <source>{} person-day{}</source>
        <translation>{0} PT</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>requests a month, each step wider than the last</source>
        <translation>Anfragen pro Monat, jeder Schritt breiter als der vorige</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>Planning estimate {}: {}.</source>
        <translation>Planungsschätzung {}: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>No route can be costed yet.</source>
        <translation>Noch ist kein Weg berechenbar.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>There is no volume to compare routes at yet.</source>
        <translation>Noch gibt es keine Menge, um Wege zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>Total in {}</source>
        <translation>Summe in {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>{} {} at {} and {} at {}</source>
        <translation>{} {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>Planning estimate by requests a month: {}.</source>
        <translation>Planungsschätzung nach Anfragen pro Monat: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>No lines.</source>
        <translation>Keine Linien.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>Present volume: {} requests a month.</source>
        <translation>Derzeitige Menge: {} Anfragen pro Monat.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>Break-even at about {} requests a month.</source>
        <translation>Kostengleichstand bei etwa {} Anfragen pro Monat.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_cost.py"/>
        <source>No break-even within the volumes shown.</source>
        <translation>Kein Kostengleichstand in den gezeigten Mengen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>{} d</source>
        <translation>{} PT</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>{} million</source>
        <translation>{} Mio.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>{} billion</source>
        <translation>{} Mrd.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_draw.py"/>
        <source>was {}</source>
        <translation>vorher {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source>What moves it: {}.</source>
        <translation>Was ihn bewegt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source>There is nothing left that would move it.</source>
        <translation>Nichts würde den Gesamtindex noch bewegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source>lower median</source>
        <translation>unterer Median</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source>There are no votes yet.</source>
        <translation>Noch gibt es keine Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source> Value used, the {}: {}.</source>
        <translation> Verwendeter Wert, {}: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_moves.py"/>
        <source>{} vote{}</source>
        <translation>Stimmen: {0}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_roadmap.py"/>
        <source>A trajectory can be given once every dimension is rated.</source>
        <translation>Ein Verlauf ist möglich, sobald jede Dimension bewertet ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_roadmap.py"/>
        <source>Index of 100, planning estimate: {}.</source>
        <translation>Index von 100, Planungsschätzung: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_roadmap.py"/>
        <source>No trajectory.</source>
        <translation>Kein Verlauf.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/charts_roadmap.py"/>
        <source>{} of {} person-days</source>
        <translation>{} von {} Personentagen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>There is no report template &quot;{}&quot;.</source>
        <translation>Die Berichtsvorlage „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>Choose one of: {}.</source>
        <translation>Wählen Sie eine von: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>The edition &quot;{}&quot; has no section {}.</source>
        <translation>Die Ausgabe „{}“ hat keinen Abschnitt {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>Its sections: {}.</source>
        <translation>Ihre Abschnitte: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>A report needs at least one section.</source>
        <translation>Ein Bericht braucht mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>Leave fewer sections out.</source>
        <translation>Lassen Sie weniger Abschnitte weg.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>The report template &quot;{}&quot; has a fault: {}.</source>
        <translation>Die Berichtsvorlage „{}“ hat einen Fehler: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/editions.py"/>
        <source>Choose another template, or tell its author; bearings check FOLDER names every fault.</source>
        <translation>Wählen Sie eine andere Vorlage oder sagen Sie es ihrer Autorin; „bearings check ORDNER“ nennt jeden Fehler.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/export_pptx.py"/>
        <source>PowerPoint files need a part of Bearings that is not installed.</source>
        <translation>Für PowerPoint-Dateien fehlt ein Teil von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/export_pptx.py"/>
        <source>Install it with: pip install &apos;genai-bearings[pptx]&apos;</source>
        <translation>Installieren Sie ihn mit: pip install &apos;genai-bearings[pptx]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/html.py"/>
        <source>The edition &quot;{}&quot; needs a milestone to begin with.</source>
        <translation>Die Ausgabe „{}“ braucht einen Meilenstein, mit dem sie beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/html.py"/>
        <source>The report is too long to be laid out.</source>
        <translation>Der Bericht ist zu lang, um gesetzt zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/html.py"/>
        <source>Shorten the longest notes.</source>
        <translation>Kürzen Sie die längsten Notizen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/pdf.py"/>
        <source>The report could not be laid out ({}).</source>
        <translation>Der Bericht konnte nicht gesetzt werden ({}).</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/pdf.py"/>
        <source>Export the answers instead, and tell us which page looks odd.</source>
        <translation>Exportieren Sie stattdessen die Antworten und melden Sie die auffällige Seite.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/render.py"/>
        <source>The report could not be made: the part of Bearings that lays out pages stopped.</source>
        <translation>Der Bericht konnte nicht erstellt werden: Der Teil von Bearings, der Seiten setzt, hat angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/render.py"/>
        <source>Run `bearings doctor` to see what is missing, then try again.</source>
        <translation>Führen Sie `bearings doctor` aus, um zu sehen, was fehlt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/time_limit.py"/>
        <source>The report template took longer than {} seconds, so it was stopped.</source>
        <translation>Die Berichtsvorlage brauchte länger als {} Sekunden und wurde deshalb angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report/time_limit.py"/>
        <source>Choose another template, or tell its author.</source>
        <translation>Wählen Sie eine andere Vorlage oder sagen Sie es ihrer Autorin.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report_library.py"/>
        <source>The pages of {} were changed after Bearings made them.</source>
        <translation>Die Seiten von {} wurden geändert, nachdem Bearings sie erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/report_library.py"/>
        <source>The assessment inside is whole: make the report anew from it.</source>
        <translation>Die Bewertung darin ist unversehrt: Erstellen Sie den Bericht neu daraus.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/session.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/session.py"/>
        <source>Choose another answer.</source>
        <translation>Wählen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/session.py"/>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/backups.py"/>
        <source>Not all earlier versions could be removed: {}.</source>
        <translation>Nicht alle früheren Fassungen ließen sich entfernen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/backups.py"/>
        <source>They are in {}.</source>
        <translation>Sie liegen in {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/backups.py"/>
        <source>{} is there already.</source>
        <translation>{} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/backups.py"/>
        <source>This earlier version cannot be read any more.</source>
        <translation>Diese frühere Fassung lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/backups.py"/>
        <source>Choose another version.</source>
        <translation>Wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/ballot_files.py"/>
        <source>{} is locked with a password, or of an old kind of Excel.</source>
        <translation>{} ist mit einem Kennwort geschützt oder von einem alten Excel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/ballot_files.py"/>
        <source>Save it as .xlsx without a password and try again.</source>
        <translation>Speichern Sie sie als .xlsx ohne Kennwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/ballot_pdf.py"/>
        <source>{} has more than {} fields to fill in, so it was not read.</source>
        <translation>{} hat mehr als {} Felder und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/ballot_pdf.py"/>
        <source>Check that it is the ballot that was sent out.</source>
        <translation>Prüfen Sie, ob es der verschickte Stimmzettel ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/document.py"/>
        <source>{} was not added: all evidence together would be more than {} MB.</source>
        <translation>{} wurde nicht hinzugefügt: Alle Nachweise zusammen wären größer als {} MB.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/document.py"/>
        <source>Remove evidence that is no longer needed, or add a link to where the file lies.</source>
        <translation>Entfernen Sie Nachweise, die nicht mehr gebraucht werden, oder verweisen Sie auf den Ort der Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>The assessment was closed before this evidence was in it.</source>
        <translation>Die Bewertung wurde geschlossen, bevor dieser Nachweis darin war.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>Open it and add the evidence again.</source>
        <translation>Öffnen Sie sie und fügen Sie den Nachweis noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>The contents of this evidence are not in the assessment.</source>
        <translation>Der Inhalt dieses Nachweises ist nicht in der Bewertung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>Its name, size and answers are kept. Ask for the file itself, or for a fresh copy of the assessment: an export to YAML or JSON names files and does not carry them.</source>
        <translation>Name, Größe und Antworten bleiben. Bitten Sie um die Datei selbst oder um eine neue Kopie der Bewertung: Ein Export nach YAML oder JSON nennt Dateien, enthält sie aber nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>This evidence was not opened: {}.</source>
        <translation>Dieser Nachweis wurde nicht geöffnet: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>Remove it, and ask whoever added it for the file itself.</source>
        <translation>Entfernen Sie ihn und bitten Sie um die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_bytes.py"/>
        <source>its size is not what the assessment says</source>
        <translation>ihre Größe ist nicht die in der Bewertung genannte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>PDF, PNG, JPEG, text, Markdown, CSV, DOCX, XLSX, PPTX, ODT or ODS</source>
        <translation>PDF, PNG, JPEG, Text, Markdown, CSV, DOCX, XLSX, PPTX, ODT oder ODS</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is of a kind Bearings does not keep</source>
        <translation>solche Dateien bewahrt Bearings nicht auf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is not what its ending says</source>
        <translation>sie ist nicht, was ihre Endung sagt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it only points to another file</source>
        <translation>sie verweist nur auf eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Add that file itself.</source>
        <translation>Fügen Sie diese Datei selbst hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is not an ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Add the part that matters, or a link to where the file lies.</source>
        <translation>Fügen Sie den wichtigen Teil hinzu oder einen Link zum Ort der Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is larger than {} MB</source>
        <translation>sie ist größer als {} MB</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>it is a web page, a drawing or a script, not plain text</source>
        <translation>sie ist eine Webseite, Zeichnung oder ein Skript, kein reiner Text</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>Bearings keeps {}. Save it as PDF and add that, or add a link to it.</source>
        <translation>Bearings bewahrt {} auf. Speichern Sie sie als PDF und fügen Sie dieses hinzu, oder einen Link.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_door.py"/>
        <source>{} was not added: {}.</source>
        <translation>{} wurde nicht hinzugefügt: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>controls that run</source>
        <translation>ausführbare Steuerelemente</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>objects of other programs</source>
        <translation>Objekte anderer Programme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>{}, or it is damaged or locked with a password</source>
        <translation>{}, oder sie ist beschädigt oder mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>it unpacks to far more than a document has</source>
        <translation>entpackt ist sie viel größer als ein Dokument</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>it is locked with a password</source>
        <translation>sie ist mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>it holds {}</source>
        <translation>sie enthält {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>it holds macros</source>
        <translation>sie enthält Makros</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/evidence_office.py"/>
        <source>it fetches a template from elsewhere when it is opened</source>
        <translation>sie holt beim Öffnen eine Vorlage von anderswo</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/exchange.py"/>
        <source>{} answers version {} of the questionnaire, and one thing has no place in version {}.</source>
        <translation>{} beantwortet Version {} des Fragebogens, und eines hat in Version {} keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/exchange.py"/>
        <source>{} answers version {} of the questionnaire, and {} things have no place in version {}.</source>
        <translation>{} beantwortet Version {} des Fragebogens, und {} Dinge haben in Version {} keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/exchange.py"/>
        <source>Import it to look at them and to take the rest.</source>
        <translation>Importieren Sie sie, um sie anzusehen und das Übrige zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/exchange.py"/>
        <source>{} has {}, so nothing was taken from it.</source>
        <translation>{} hat {}, daher wurde nichts übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/exchange.py"/>
        <source>Mend the places named above and try again.</source>
        <translation>Berichtigen Sie die genannten Stellen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/holder.py"/>
        <source>This assessment is open in another window of Bearings.</source>
        <translation>Diese Bewertung ist in einem anderen Fenster von Bearings geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/holder.py"/>
        <source>This assessment is open in another window of Bearings since {}.</source>
        <translation>Diese Bewertung ist seit {} in einem anderen Fenster von Bearings geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/holder.py"/>
        <source>Go to that window, or close it first.</source>
        <translation>Wechseln Sie in jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/holder.py"/>
        <source>{} is being edited by {} on {} since {}.</source>
        <translation>{} wird von {} auf {} bearbeitet, seit {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/holder.py"/>
        <source>Try again when it is closed there, or make changes in a copy.</source>
        <translation>Versuchen Sie es erneut, wenn sie dort geschlossen ist, oder ändern Sie eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/keys.py"/>
        <source>{} is encrypted.</source>
        <translation>{} ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/keys.py"/>
        <source>Changes to {} that were not saved to it are encrypted.</source>
        <translation>Änderungen an {}, die nicht darin gespeichert wurden, sind verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/keys.py"/>
        <source>Its passphrase is needed to open it.</source>
        <translation>Zum Öffnen braucht man ihre Passphrase.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/pdf_door.py"/>
        <source>{} is locked with a password.</source>
        <translation>{} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/pdf_door.py"/>
        <source>Save it without a password and try again.</source>
        <translation>Speichern Sie sie ohne Kennwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/publication.py"/>
        <source>{} does not hold what was written.</source>
        <translation>{} enthält nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/publication.py"/>
        <source>&quot;{}&quot; in {} could not be written whole, so it was left as it was.</source>
        <translation>„{}“ in {} konnte nicht ganz geschrieben werden und blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/publication.py"/>
        <source>There may be no space left. Your answers are safe; Bearings tries again soon.</source>
        <translation>Vielleicht ist kein Platz mehr. Ihre Antworten sind sicher; Bearings versucht es bald wieder.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/read_only.py"/>
        <source>{} is read-only here.</source>
        <translation>{} ist hier schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/read_only.py"/>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/read_only.py"/>
        <source>{} is read-only here, so nothing was changed.</source>
        <translation>{} ist hier schreibgeschützt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/read_only.py"/>
        <source>Save a copy to make changes.</source>
        <translation>Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is not laid out as a Bearings file.</source>
        <translation>{} ist nicht wie eine Bearings-Datei aufgebaut.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>It may have been changed by another program. Ask for a fresh copy.</source>
        <translation>Vielleicht hat ein anderes Programm sie geändert. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is not a Bearings file.</source>
        <translation>{} ist keine Bearings-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Choose a .bearings file, or answers whose name ends in .yaml, .yml or .json.</source>
        <translation>Wählen Sie eine .bearings-Datei oder Antworten, deren Name auf .yaml, .yml oder .json endet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is a database of another program, not a Bearings file.</source>
        <translation>{} ist eine Datenbank eines anderen Programms, keine Bearings-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Choose a file that Bearings wrote.</source>
        <translation>Wählen Sie eine Datei von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} was made by a newer Bearings (format {}; this one reads up to {}).</source>
        <translation>{} stammt von einem neueren Bearings (Format {}; dieses liest bis {}).</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Open it with a newer Bearings. The file was not changed.</source>
        <translation>Öffnen Sie sie mit einem neueren Bearings. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is a folder, not a Bearings file.</source>
        <translation>{} ist ein Ordner, keine Bearings-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>It may have been moved or renamed.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is larger than {} MB, more than Bearings opens.</source>
        <translation>{} ist größer als {} MB, mehr als Bearings öffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} holds more than Bearings reads.</source>
        <translation>{} enthält mehr, als Bearings liest.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>{} is damaged: its contents are not what was saved.</source>
        <translation>{} ist beschädigt: Der Inhalt ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/reading.py"/>
        <source>Use an older copy of the file. Nothing was changed.</source>
        <translation>Nehmen Sie eine ältere Kopie der Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_pdf.py"/>
        <source>{} was made by a newer Bearings ({}; this one reads {}).</source>
        <translation>{} wurde von einem neueren Bearings erstellt ({}; dieses liest {}).</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_pdf.py"/>
        <source>The assessment inside {} is not what Bearings put there, so it was not opened.</source>
        <translation>Die Bewertung in {} ist nicht, was Bearings hineingelegt hat, und wurde darum nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_pdf.py"/>
        <source>Ask whoever sent it for a fresh copy, or for the .bearings file.</source>
        <translation>Bitten Sie den Absender um eine neue Kopie oder um die .bearings-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>{} holds more than one assessment, which no report of Bearings does.</source>
        <translation>{} enthält mehr als eine Bewertung; das gibt es in keinem Bericht von Bearings.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>{} cannot be read: it is damaged or not what its name says.</source>
        <translation>{} kann nicht gelesen werden: beschädigt oder nicht, was der Name sagt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>{} holds no assessment, only pages.</source>
        <translation>{} enthält keine Bewertung, nur Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>Ask for the .bearings file, or for a report made with the assessment inside.</source>
        <translation>Bitten Sie um die .bearings-Datei oder um einen Bericht, in dem die Bewertung mitreist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>{} holds an assessment of more than {} MB, more than Bearings opens.</source>
        <translation>{} enthält eine Bewertung von mehr als {} MB, mehr als Bearings öffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/report_reader.py"/>
        <source>Ask for the .bearings file.</source>
        <translation>Bitten Sie um die .bearings-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>The passphrase does not fit, or the file is damaged.</source>
        <translation>Die Passphrase passt nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>There is not enough memory to use a passphrase: {} MiB are needed.</source>
        <translation>Der Speicher reicht nicht, um eine Passphrase zu benutzen: {} MiB werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>{} was encrypted by a newer Bearings (version {}; this one reads up to {}).</source>
        <translation>{} wurde von einem neueren Bearings verschlüsselt (Version {}; dieses liest bis {}).</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>{} asks for work that no file of Bearings asks for, so it was not opened.</source>
        <translation>{} verlangt Arbeit, die keine Datei von Bearings verlangt, und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/sealed.py"/>
        <source>It is damaged, or was made to do harm. Use another copy of it.</source>
        <translation>Sie ist beschädigt oder soll Schaden anrichten. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/work_copy.py"/>
        <source>The last change could not be saved and was not made.</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden und wurde nicht gemacht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/work_copy.py"/>
        <source>There may be no space left in {}. Free some and try again.</source>
        <translation>In {} ist vielleicht kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/work_copy.py"/>
        <source>Bearings cannot keep its work copy in {}.</source>
        <translation>Bearings kann seine Arbeitskopie nicht in {} ablegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/work_copy.py"/>
        <source>Check that there is space and that you may write there.</source>
        <translation>Prüfen Sie, ob Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/zip_door.py"/>
        <source>Ask for it again, or send out a new ballot.</source>
        <translation>Bitten Sie noch einmal darum oder verschicken Sie einen neuen Stimmzettel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/zip_door.py"/>
        <source>{} holds {}, which no ballot has, so it was not opened.</source>
        <translation>{} enthält {}, was kein Stimmzettel hat, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/zip_door.py"/>
        <source>Copy the answers into a fresh ballot.</source>
        <translation>Übertragen Sie die Antworten in einen neuen Stimmzettel.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/zip_door.py"/>
        <source>{} was not opened: {}.</source>
        <translation>{} wurde nicht geöffnet: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/store/zip_door.py"/>
        <source>Copy the answers into a fresh ballot and try again.</source>
        <translation>Übertragen Sie die Antworten in einen neuen Stimmzettel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/render_process.py"/>
        <source>Try again. If it happens again, run `bearings doctor` to see what is missing.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, führen Sie `bearings doctor` aus, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/render_process.py"/>
        <source>The report took too long and was stopped.</source>
        <translation>Der Bericht dauerte zu lange und wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>What it costs to go ahead</source>
        <translation>Was die Umsetzung kostet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>E&amp;xact figures</source>
        <translation>E&amp;xakte Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Cheapest route under consideration</source>
        <translation>Günstigster erwogener Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Next best route</source>
        <translation>Nächstbester Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Route to prepare next</source>
        <translation>Als Nächstes vorzubereitender Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Recommended route</source>
        <translation>Empfohlener Weg</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Next route by cost</source>
        <translation>Nächster Weg nach Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Recommended on condition: {}.</source>
        <translation>Unter einer Bedingung empfohlen: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>Nothing is answered yet, so no route is recommended. The costs show what each would take.</source>
        <translation>Noch ist nichts beantwortet, daher wird kein Weg empfohlen. Die Kosten zeigen, was jeder erfordern würde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>The verdict does not allow a launch yet, so no route is recommended. The costs show what to plan for.</source>
        <translation>Das Urteil lässt noch keinen Start zu, daher wird kein Weg empfohlen. Die Kosten zeigen, womit zu planen ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/summary.py"/>
        <source>No route is open yet. The costs show what to plan for.</source>
        <translation>Noch steht kein Weg offen. Die Kosten zeigen, womit zu planen ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Work planned</source>
        <translation>Geplante Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>External cost</source>
        <translation>Externe Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>person-days a month</source>
        <translation>Personentage pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Ca&amp;pacity for this work</source>
        <translation>Ka&amp;pazität für diese Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Planning estimate, not a quote.</source>
        <translation>Planungsschätzung, kein Angebot.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>The verdict is the one expected if every action meets its “done when”.</source>
        <translation>Dieses Urteil ist zu erwarten, wenn jede Maßnahme ihr „Erledigt, wenn“ erfüllt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Not given: {} are assumed</source>
        <translation>Nicht angegeben, angenommen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>of {} in {} months</source>
        <translation>Verfügbar: {} in {} Monaten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/summary.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>Target of {}</source>
        <translation>Ziel für {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>Reset target of {}</source>
        <translation>Ziel für {} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>changed from {}</source>
        <translation>geändert, war {}</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>Target of each capability</source>
        <translation>Ziel jeder Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>The score to aim for, 0 to 100. The questionnaire proposes one for each capability.</source>
        <translation>Der angestrebte Punktwert, 0 bis 100. Der Fragebogen schlägt für jede Fähigkeit einen vor.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/targets.py"/>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/timeline.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/timeline.py"/>
        <source>Days from the start, to day {}. A corner marks what people put there.</source>
        <translation>Tage ab Beginn, bis Tag {}. Eine Ecke kennzeichnet, was von Hand eingeplant wurde.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/timeline.py"/>
        <source>day {} to {}</source>
        <translation>Tag {} bis {}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Unnamed organisation</source>
        <translation>Organisation ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Undo: {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Redo: {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Saved {}</source>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Still saving to your file…</source>
        <translation>Wird noch in Ihrer Datei gespeichert…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/top_bar.py"/>
        <source>Not saved to your file yet</source>
        <translation>Noch nicht in Ihrer Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <location filename="../../app/bearings/ui/models/trace_model.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/trace_model.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/trace_model.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/trace_model.py"/>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>TrajectoryCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/trajectory.py"/>
        <source>Planning estimate: what the index and the verdict would be if every action planned until then met its “done when”. Nothing is ever lowered.</source>
        <translation>Planungsschätzung: wie Index und Urteil wären, wenn jede bis dahin geplante Maßnahme ihr „Erledigt, wenn“ erfüllte. Kein Wert wird dabei gesenkt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/trajectory.py"/>
        <source>Expected trajectory</source>
        <translation>Erwarteter Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/trajectory.py"/>
        <source>Day {}</source>
        <translation>Tag {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/trajectory.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/trajectory.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Answers tried</source>
        <translation>Ausprobierte Antworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Try another answer</source>
        <translation>Weitere Antwort ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Try another answer: search questions</source>
        <translation>Weitere Antwort ausprobieren: Fragen suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>No question matches.</source>
        <translation>Keine Frage gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>1 answer differs from what is recorded.</source>
        <translation>1 Antwort weicht vom Erfassten ab.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>{} answers are tried.</source>
        <translation>{} Antworten werden ausprobiert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>None yet. Search for a question below, or press “Try it” at a move or in a Why panel.</source>
        <translation>Noch keine. Suchen Sie unten nach einer Frage oder drücken Sie „Ausprobieren“ bei einer Verbesserung oder im Warum-Bereich.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>now: {}</source>
        <translation>jetzt: {}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>Leave {} as it is</source>
        <translation>{} unverändert lassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif_tried.py"/>
        <source>now: {}</source>
        <translation>jetzt: {}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <location filename="../../app/bearings/ui/typed_days.py"/>
        <source>The year must lie between {} and {}.</source>
        <translation>Das Jahr muss zwischen {} und {} liegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_days.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_days.py"/>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_days.py"/>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_days.py"/>
        <source>Write it as {} or as {}.</source>
        <translation>Schreiben Sie es als {} oder als {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_numbers.py"/>
        <source>This is not a number. Write digits, such as {}.</source>
        <translation>Das ist keine Zahl. Schreiben Sie Ziffern, zum Beispiel {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_numbers.py"/>
        <source>This must be at least {}{}.</source>
        <translation>Der Wert muss mindestens {}{} betragen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_numbers.py"/>
        <source>This must be at most {}{}.</source>
        <translation>Der Wert darf höchstens {}{} betragen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/typed_numbers.py"/>
        <source>This must be a whole number.</source>
        <translation>Der Wert muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <location filename="../../app/bearings/ui/unlocking.py"/>
        <source>The passphrase could not be remembered on this computer.</source>
        <translation>Dieser Computer konnte sich die Passphrase nicht merken.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/unlocking.py"/>
        <source>Open {} without these changes?</source>
        <translation>{} ohne diese Änderungen öffnen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/unlocking.py"/>
        <source>They stay on this computer, encrypted, and can only be read with the passphrase.</source>
        <translation>Sie bleiben verschlüsselt auf diesem Computer und lassen sich nur mit der Passphrase lesen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/unlocking.py"/>
        <source>Open as last saved</source>
        <translation>Wie zuletzt gespeichert öffnen</translation>
    </message>
</context>
<context>
    <name>UpgradeDesk</name>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>Bearings brings one questionnaire along. Another version of it may lie in a folder.</source>
        <translation>Bearings bringt einen Fragebogen mit. Eine andere Version davon kann in einem Ordner liegen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>The questionnaire is version {} now.</source>
        <translation>Der Fragebogen hat jetzt Version {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>The questionnaire is updated; its number is still {}.</source>
        <translation>Der Fragebogen ist aktualisiert; seine Nummer ist weiterhin {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>{} questions are to be answered anew.</source>
        <translation>{} Fragen sind neu zu beantworten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>One question is to be answered anew.</source>
        <translation>Eine Frage ist neu zu beantworten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_desk.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>&amp;Keep answers to questions in other words, marked for review</source>
        <translation>Antworten auf &amp;Fragen mit anderen Worten behalten, zur Prüfung markiert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Search these lines</source>
        <translation>In diesen Zeilen suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>What happens to everything that is recorded</source>
        <translation>Was mit allem Erfassten geschieht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>&amp;Choose a questionnaire…</source>
        <translation>Fra&amp;gebogen wählen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Update the questionnaire from version {} to {}</source>
        <translation>Fragebogen von Version {} auf {} aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>The file as it is now is kept as an earlier version, and the update can be undone.</source>
        <translation>Die Datei, wie sie jetzt ist, bleibt als frühere Fassung erhalten, und die Aktualisierung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Update the questionnaire</source>
        <translation>Fragebogen aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Everything ({})</source>
        <translation>Alles ({})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>{} lines</source>
        <translation>{} Zeilen</translation>
    </message>
</context>
<context>
    <name>UpgradeLines</name>
    <message>
        <location filename="../../app/bearings/ui/models/upgrade_lines.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/upgrade_lines.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/upgrade_lines.py"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>&amp;Low-cost case</source>
        <translation>Günst&amp;iger Fall</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>&amp;Base</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>High-cos&amp;t case</source>
        <translation>&amp;Ungünstiger Fall</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>Quote, price page, own figures</source>
        <translation>Angebot, Preisseite, eigene Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>This is the pack&apos;s own value.</source>
        <translation>Das ist der Wert des Pakets.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>Reset {}</source>
        <translation>{} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>Shares of a pricing mix are set together, under How it is bought.</source>
        <translation>Anteile einer Preismischung werden gemeinsam gesetzt, unter „Art der Beschaffung“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/value_editor.py"/>
        <source>The pack&apos;s own: {}.</source>
        <translation>Wert des Pakets: {}.</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Planning values</source>
        <translation>Planungswerte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Search planning values</source>
        <translation>Planungswerte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>All values, &amp;used or not</source>
        <translation>Alle Werte, &amp;verwendet oder nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>No planning value matches.</source>
        <translation>Kein passender Planungswert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Prices of models</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Requests and tokens</source>
        <translation>Anfragen und Token</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Retrieval</source>
        <translation>Retrieval</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Serving on accelerators</source>
        <translation>Betrieb auf Beschleunigern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Own training</source>
        <translation>Eigenes Training</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>{} of {} values shown.</source>
        <translation>{} von {} Werten gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>{} replaced.</source>
        <translation>{} ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>None is replaced.</source>
        <translation>Keiner ist ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>{} of them without a date.</source>
        <translation>{} davon ohne Datum.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Nothing is replaced: every value is the pack&apos;s own.</source>
        <translation>Nichts ist ersetzt: Jeder Wert stammt aus dem Paket.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>1 value has its own numbers, source or date.</source>
        <translation>1 Wert hat eigene Angaben zu Zahlen, Quelle oder Datum.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>{} values have their own numbers, sources or dates.</source>
        <translation>{} Werte haben eigene Angaben zu Zahlen, Quelle oder Datum.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Return to the pack&apos;s planning values?</source>
        <translation>Zu den Planungswerten des Pakets zurückkehren?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>{} Undo brings them back.</source>
        <translation>{} „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>all planning values</source>
        <translation>alle Planungswerte</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Why this verdict?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Why this index?</source>
        <translation>Warum dieser Index?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Why this confidence?</source>
        <translation>Warum diese Verlässlichkeit?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>{}; and {} more</source>
        <translation>{}; und {} weitere</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Limited by: {}.</source>
        <translation>Begrenzt durch: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>None of {} questions is answered</source>
        <translation>Keine von {} Fragen ist beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Confidence {} ({} of 1)</source>
        <translation>Verlässlichkeit {} ({} von 1)</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>range {} to {}</source>
        <translation>Spanne {} bis {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>{}, {} not known</source>
        <translation>{}, {} nicht bekannt</translation>
    </message>
</context>
<context>
    <name>VerdictChip</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/chip.py"/>
        <source>Verdict: {}, {} of 4</source>
        <translation>Urteil: {}, {} von 4</translation>
    </message>
</context>
<context>
    <name>VersionLines</name>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Why it was kept</source>
        <translation>Warum sie aufgehoben wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>As a session began</source>
        <translation>Zu Beginn einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>After half an hour of changes</source>
        <translation>Nach einer halben Stunde mit Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Before votes were taken in, or people merged or removed</source>
        <translation>Bevor Stimmen übernommen oder Personen zusammengeführt oder entfernt wurden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/models/version_lines.py"/>
        <source>Before the questionnaire was replaced</source>
        <translation>Bevor der Fragebogen ersetzt wurde</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../app/bearings/ui/versions_desk.py"/>
        <source>{} (version of {})</source>
        <translation>{} (Fassung vom {})</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_desk.py"/>
        <source>They go from this machine for good, with the notes and names they still hold. The file itself stays as it is, and new versions are kept while you work on it.</source>
        <translation>Sie verschwinden endgültig von diesem Rechner, mit den Notizen und Namen, die noch in ihnen stehen. Die Datei selbst bleibt, wie sie ist, und neue Fassungen werden aufgehoben, während Sie daran arbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_desk.py"/>
        <source>Forget all earlier versions of {}?</source>
        <translation>Alle früheren Fassungen von {} vergessen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_desk.py"/>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>Earlier versions of {}</source>
        <translation>Frühere Fassungen von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>They are kept on this machine only. A copy opens as a new file beside the present one, which stays as it is.</source>
        <translation>Sie liegen nur auf diesem Rechner. Eine Kopie öffnet sich als neue Datei neben der jetzigen, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>There are no earlier versions yet</source>
        <translation>Es gibt noch keine früheren Fassungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>Bearings keeps one with the first change of a session, then every half hour with changes, and before much changes at once.</source>
        <translation>Bearings hebt eine mit der ersten Änderung einer Sitzung auf, dann jede halbe Stunde mit Änderungen und bevor sich viel auf einmal ändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>&amp;Open a copy</source>
        <translation>Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/versions_dialog.py"/>
        <source>&amp;Forget all…</source>
        <translation>Alle &amp;vergessen…</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>Where views differ</source>
        <translation>Wo Ansichten auseinandergehen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>Discuss these first</source>
        <translation>Zuerst besprechen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>All questions by how far views differ, in the run sheet</source>
        <translation>Alle Fragen nach Abstand der Ansichten, im Ablaufplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>Views differ on {} of {} questions with votes.</source>
        <translation>Bei {} von {} Fragen mit Stimmen gehen die Ansichten auseinander.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>{} A value is agreed on all of them.</source>
        <translation>{} Für alle ist ein Wert vereinbart.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>{} On 1 no value is agreed yet.</source>
        <translation>{} Bei 1 ist noch kein Wert vereinbart.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/views.py"/>
        <source>{} On {} no value is agreed yet.</source>
        <translation>{} Bei {} ist noch kein Wert vereinbart.</translation>
    </message>
</context>
<context>
    <name>VolumesCard</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>The same answers as under Scope on the Setup page.</source>
        <translation>Dieselben Antworten wie unter „Umfang“ auf der Seite „Einrichtung“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Volumes</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Requests a month</source>
        <translation>Anfragen pro Monat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Input tokens per request</source>
        <translation>Eingabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Output tokens per request</source>
        <translation>Ausgabe-Token pro Anfrage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Size of the collection</source>
        <translation>Größe der Sammlung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Capacity for the roadmap</source>
        <translation>Kapazität für den Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/volumes.py"/>
        <source>Not answered: {} counts.</source>
        <translation>Nicht beantwortet: Es gilt {}.</translation>
    </message>
</context>
<context>
    <name>VoterGrid</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_people.py"/>
        <source>People who vote</source>
        <translation>Personen, die abstimmen</translation>
    </message>
</context>
<context>
    <name>VotesPreview</name>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Answers from {}</source>
        <translation>Antworten aus {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Not taken</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>&amp;Keep all here</source>
        <translation>Alle &amp;hier behalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Take all from the &amp;file</source>
        <translation>Alle aus der &amp;Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>What counts</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>The vote here</source>
        <translation>Die Stimme hier</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>The file’s vote</source>
        <translation>Die Stimme der Datei</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Votes offered</source>
        <translation>Angebotene Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Add {} notes, each below the note that is here</source>
        <translation>{} Notizen anfügen, jede unter der Notiz, die hier steht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Add 1 note, below the note that is here</source>
        <translation>1 Notiz anfügen, unter der Notiz, die hier steht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>1 note that cannot be</source>
        <translation>1 nicht übernehmbare Notiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>{} notes that cannot be</source>
        <translation>{} nicht übernehmbare Notizen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Only votes and notes are taken. The file also holds {}.</source>
        <translation>Nur Stimmen und Notizen werden übernommen. Die Datei enthält auch: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Take 1 vote</source>
        <translation>1 Stimme übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Take {} votes</source>
        <translation>{} Stimmen übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Take 1 note</source>
        <translation>1 Notiz übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Take {} notes</source>
        <translation>{} Notizen übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Keep {} votes aside</source>
        <translation>{} Stimmen beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>Keep 1 vote aside</source>
        <translation>1 Stimme beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/preview.py"/>
        <source>There is nothing new to take.</source>
        <translation>Es gibt nichts Neues zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/leaving.py"/>
        <source>The votes on {} are not revealed yet</source>
        <translation>Die Stimmen zu {} sind noch nicht aufgedeckt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/leaving.py"/>
        <source>That page counts them already: on a shared screen everybody would see where the round stands.</source>
        <translation>Diese Seite zählt sie schon mit: Auf einem geteilten Bildschirm sähen alle, wie die Runde steht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/leaving.py"/>
        <source>Show it anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Half of the votes or more are “don&apos;t know”.</source>
        <translation>Die Hälfte der Stimmen oder mehr lautet „weiß nicht“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>The only vote.</source>
        <translation>Die einzige Stimme.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>The only vote of somebody who knows.</source>
        <translation>Die einzige Stimme, die nicht „weiß nicht“ lautet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Lower median of {} votes.</source>
        <translation>Unterer Median aus {} Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Most adverse of {} votes: one informed doubt is settled, not outvoted.</source>
        <translation>Ungünstigste von {} Stimmen: Ein begründeter Zweifel wird geklärt, nicht überstimmt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>What more than half of {} votes hold.</source>
        <translation>Was mehr als die Hälfte von {} Stimmen sagt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Median of {} votes.</source>
        <translation>Median aus {} Stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Agreement {}: {}.</source>
        <translation>Übereinstimmung {}: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>lower median</source>
        <translation>unterer Median</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>most adverse</source>
        <translation>ungünstigste Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>more than half</source>
        <translation>mehr als die Hälfte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Most adverse: {}. Most favourable: {}.</source>
        <translation>Am ungünstigsten: {}. Am günstigsten: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Lowest: {}. Highest: {}.</source>
        <translation>Am niedrigsten: {}. Am höchsten: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>The only vote is “don&apos;t know”.</source>
        <translation>Die einzige Stimme lautet „weiß nicht“.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>{} of {} doesn&apos;t know.</source>
        <translation>{} von {} weiß es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>{} of {} don&apos;t know.</source>
        <translation>{} von {} wissen es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Discuss: answers differ by {} levels</source>
        <translation>Besprechen: Antworten liegen {} Stufen auseinander</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Discuss: answers go from “{}” to “{}”</source>
        <translation>Besprechen: Antworten reichen von „{}“ bis „{}“</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Discuss: people chose different sets</source>
        <translation>Besprechen: Es wurde Verschiedenes ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>The vote stays on record.</source>
        <translation>Die Stimme bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>All {} votes stay on record.</source>
        <translation>Alle {} Stimmen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>Agreed: {}.</source>
        <translation>Vereinbart: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>role not given</source>
        <translation>Rolle nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_words.py"/>
        <source>{} by {}</source>
        <translation>{} ({})</translation>
    </message>
</context>
<context>
    <name>VotingOutcome</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_outcome.py"/>
        <source>What made the group settle on it</source>
        <translation>Was die Gruppe dazu bewogen hat</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_outcome.py"/>
        <source>Reason for the a&amp;greed value</source>
        <translation>Grund für den &amp;vereinbarten Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_outcome.py"/>
        <source>How the votes are spread</source>
        <translation>Wie sich die Stimmen verteilen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_outcome.py"/>
        <source>Record an agreed value</source>
        <translation>Vereinbarten Wert erfassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_outcome.py"/>
        <source>Back to the votes</source>
        <translation>Zurück zu den Stimmen</translation>
    </message>
</context>
<context>
    <name>VotingPane</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Record vote</source>
        <translation>Stimme erfassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Record what is ticked and ask the next person</source>
        <translation>Angekreuztes erfassen und die nächste Person fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Show what was voted</source>
        <translation>Zeigen, wie abgestimmt wurde</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Hide again</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Put the votes out of sight</source>
        <translation>Stimmen wieder verdecken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>&amp;Silent until Reveal</source>
        <translation>&amp;Still bis zum Aufdecken</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Votes, levels and scores stay out of sight, so that nobody is swayed</source>
        <translation>Stimmen, Stufen und Punktwerte bleiben verdeckt, damit niemand beeinflusst wird</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Nobody is listed yet, so answers are recorded as the group&apos;s one voice.</source>
        <translation>Noch ist niemand aufgeführt, daher werden Antworten gemeinsam für die Gruppe erfasst.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>List people in Setup</source>
        <translation>Personen eintragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>{} of {} voted</source>
        <translation>{} von {} abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Tick what applies first</source>
        <translation>Zuerst ankreuzen, was zutrifft</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Record agreed value</source>
        <translation>Vereinbarten Wert erfassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>What does the group agree on?</source>
        <translation>Worauf einigt sich die Gruppe?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Vote of {}</source>
        <translation>Stimme von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Everybody has voted</source>
        <translation>Alle haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>The last person has voted</source>
        <translation>Die letzte Person hat abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Nobody has voted yet</source>
        <translation>Noch hat niemand abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>The group&apos;s one voice is recorded here. The first vote of a person replaces it.</source>
        <translation>Hier ist die gemeinsame Antwort der Gruppe erfasst. Die erste Stimme einer Person ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>not voted</source>
        <translation>nicht abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>voted</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>Agreed value</source>
        <translation>Vereinbarter Wert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting_pane.py"/>
        <source>not settled</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>VotingRound</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Votes are hidden again</source>
        <translation>Stimmen sind wieder verdeckt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Choose whose vote it is first</source>
        <translation>Zuerst wählen, wessen Stimme es ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Agreed value taken back</source>
        <translation>Vereinbarter Wert zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Vote of {} taken back, {} of {}</source>
        <translation>Stimme von {} zurückgenommen, {} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Agreed value recorded</source>
        <translation>Vereinbarter Wert erfasst</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/voting.py"/>
        <source>Vote of {} recorded, {} of {}</source>
        <translation>Stimme von {} erfasst, {} von {}</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>&amp;Keep as milestone…</source>
        <translation>Als &amp;Meilenstein festhalten…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>&amp;Take these answers…</source>
        <translation>Diese An&amp;tworten übernehmen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Try an answer first.</source>
        <translation>Zuerst eine Antwort ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Kept as milestone “{}”. The recorded answers are as they were.</source>
        <translation>Als Meilenstein „{}“ festgehalten. Die erfassten Antworten sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Take this answer?</source>
        <translation>Diese Antwort übernehmen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Take these {} answers?</source>
        <translation>Diese {} Antworten übernehmen?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>They become what the group says, in place of what is recorded. You can undo it.</source>
        <translation>Das gilt dann als Antwort der Gruppe und ersetzt, was erfasst ist. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/whatif.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>Why this is so</source>
        <translation>Warum das so ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>Steps of the explanation</source>
        <translation>Schritte der Erklärung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>Go to question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>This step is not about one question.</source>
        <translation>Dieser Schritt betrifft keine einzelne Frage.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/widgets/why_panel.py"/>
        <source>What if {} were answered differently?</source>
        <translation>Was wäre, wenn {} anders beantwortet würde?</translation>
    </message>
</context>
<context>
    <name>WindowTools</name>
    <message>
        <location filename="../../app/bearings/ui/window_tools.py"/>
        <source>This file has version {} of the questionnaire; version {} came with Bearings.</source>
        <translation>Diese Datei hat Version {} des Fragebogens; mit Bearings kam Version {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/window_tools.py"/>
        <source>See what would change…</source>
        <translation>Ansehen, was sich ändern würde…</translation>
    </message>
</context>
<context>
    <name>WorkshopSection</name>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>When the answers are gathered, and who leads it.</source>
        <translation>Wann die Antworten gesammelt werden und wer moderiert.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Run sheet</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Plan the minutes of the workshop, and keep them</source>
        <translation>Minuten des Workshops planen und einhalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Faci&amp;litator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>Sess&amp;ions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>meetings in all</source>
        <translation>Treffen insgesamt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/setup/basics.py"/>
        <source>No date is set yet.</source>
        <translation>Noch kein Datum gesetzt.</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Bearings assessments</source>
        <translation>Bearings-Bewertungen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Copied to {}</source>
        <translation>Kopie in {} gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Stopped. {} was not written.</source>
        <translation>Abgebrochen. {} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Still writing {}…</source>
        <translation>{} wird noch geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Answers written to {}. Files of evidence are named in it; their contents stay in the assessment.</source>
        <translation>Antworten nach {} geschrieben. Nachweisdateien sind darin genannt; ihr Inhalt bleibt in der Bewertung.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/writing_desk.py"/>
        <source>Answers written to {}</source>
        <translation>Antworten in {} geschrieben</translation>
    </message>
</context>
<context>
    <name>_Actions</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>_Black</name>
    <message>
        <location filename="../../app/bearings/ui/presenter.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>_Change</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>New: {}</source>
        <translation>Neu: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>Cleared</source>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>_Check</name>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/report/checks.py"/>
        <source>Show: {}</source>
        <translation>Anzeigen: {}</translation>
    </message>
</context>
<context>
    <name>_DimensionRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Why this score of {}?</source>
        <translation>Warum dieser Punktwert für {}?</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>nothing answered yet</source>
        <translation>noch nichts beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>confidence {}</source>
        <translation>Verlässlichkeit {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>{} answered</source>
        <translation>{} beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/score.py"/>
        <source>held down from {}: {}</source>
        <translation>begrenzt, sonst {}: {}</translation>
    </message>
</context>
<context>
    <name>_DropHint</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/evidence_drop.py"/>
        <source>Let go to copy it into the assessment as evidence</source>
        <translation>Loslassen, um die Datei als Nachweis in die Bewertung zu kopieren</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>{}: {} {}, {} {}</source>
        <translation>{}: {} {}, {} {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/outlook.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>External cost</source>
        <translation>Externe Kosten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>{} working days</source>
        <translation>{} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>{}, day {} to {} of this horizon</source>
        <translation>{}, Tag {} bis {} dieses Horizonts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/detail.py"/>
        <source>{} ({} to {})</source>
        <translation>{} ({} bis {})</translation>
    </message>
</context>
<context>
    <name>_IndexChange</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/summary.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Set this answer</source>
        <translation>Diese Antwort setzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Set these answers</source>
        <translation>Diese Antworten setzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Choose the options yourself: press the question.</source>
        <translation>Wählen Sie die Optionen selbst: Klicken Sie auf die Frage.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Now: {}. Then: {}</source>
        <translation>Jetzt: {}. Dann: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/roadmap/offers.py"/>
        <source>Now: {}. To choose: {}</source>
        <translation>Jetzt: {}. Zu wählen: {}</translation>
    </message>
</context>
<context>
    <name>_PersonChoice</name>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/people.py"/>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/people.py"/>
        <source>{} in the file is</source>
        <translation>{} in der Datei ist</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/ballots/people.py"/>
        <source>Who {} is here</source>
        <translation>Wer {} hier ist</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <location filename="../../app/bearings/ui/pages/compare/answer_row.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>_Score</name>
    <message>
        <location filename="../../app/bearings/ui/pages/questions/question_side.py"/>
        <source>, {:+d} with your last answer</source>
        <translation>, {:+d} durch Ihre letzte Antwort</translation>
    </message>
</context>
<context>
    <name>_Scores</name>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Scores now and afterwards, 0 to 100</source>
        <translation>Punktwerte jetzt und danach, 0 bis 100</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/upgrade_dialog.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>_SilentRules</name>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>No rule matches.</source>
        <translation>Keine Regel gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>would be: {}, {}</source>
        <translation>wäre: {}, {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/pages/results/silent.py"/>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>_Values</name>
    <message>
        <location filename="../../app/bearings/ui/pages/costs/values.py"/>
        <source>Planning values</source>
        <translation>Planungswerte</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Assessments and reports</source>
        <translation>Bewertungen und Berichte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Open an assessment</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Assessments, answers and reports</source>
        <translation>Bewertungen, Antworten und Berichte</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Answers in YAML or JSON</source>
        <translation>Antworten in YAML oder JSON</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Choose a questionnaire</source>
        <translation>Fragebogen wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Ballots and answers</source>
        <translation>Stimmzettel und Antworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Documents and pictures</source>
        <translation>Dokumente und Bilder</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>There is a file called {} already.</source>
        <translation>Eine Datei namens {} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>It would be replaced.</source>
        <translation>Sie würde ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/ask.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Answering</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>choose the statement</source>
        <translation>die Aussage wählen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>not applicable, with a reason</source>
        <translation>nicht zutreffend, mit Begründung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>clear the answer</source>
        <translation>die Antwort löschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>mark for review</source>
        <translation>Prüfmarke setzen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>preview the note, or write it</source>
        <translation>Vorschau der Notiz, oder schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>grade the evidence</source>
        <translation>die Güte des Nachweises angeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>add a file as evidence</source>
        <translation>eine Datei als Nachweis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Voting</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>one voice, or the votes of each person</source>
        <translation>eine gemeinsame Antwort oder die Stimmen jeder Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Up / Down</source>
        <translation>Hoch / Herunter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>the person before / after</source>
        <translation>vorige / nächste Person</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>next person, then next question</source>
        <translation>nächste Person, dann nächste Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>reveal the votes, or hide them</source>
        <translation>die Stimmen aufdecken oder verbergen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Moving</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>next / previous question</source>
        <translation>nächste / vorige Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>next unanswered question</source>
        <translation>nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>previous unanswered question</source>
        <translation>vorige unbeantwortete Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>find anything: questions, notes, evidence, guidance</source>
        <translation>alles finden: Fragen, Notizen, Nachweise, Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>pages of the rail</source>
        <translation>Seiten der Navigationsleiste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>run sheet: minutes, parking lot, different views</source>
        <translation>Ablaufplan: Minuten, Themenspeicher, Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>compare with a milestone or another file</source>
        <translation>mit einem Meilenstein oder einer anderen Datei vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Dates</source>
        <translation>Datumsfelder</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>a day later / earlier</source>
        <translation>ein Tag später / früher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>a month later / earlier</source>
        <translation>ein Monat später / früher</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>open the calendar</source>
        <translation>den Kalender öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Arrows, Enter</source>
        <translation>Pfeile, Enter</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>choose an action, open its details</source>
        <translation>Maßnahme wählen, ihre Details öffnen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>move it to the next / previous horizon</source>
        <translation>in den nächsten / vorigen Horizont verschieben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>pin it where it is, or let go of it</source>
        <translation>an ihrer Stelle anheften oder wieder lösen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>mark it done</source>
        <translation>als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>drop it, with a reason</source>
        <translation>streichen, mit Begründung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>add an action of your own</source>
        <translation>eigene Maßnahme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>search the pages</source>
        <translation>in den Seiten suchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>next / previous place</source>
        <translation>nächste / vorige Stelle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>+ - 0 in the pages</source>
        <translation>+ - 0 in den Seiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>larger, smaller, as wide as the view</source>
        <translation>größer, kleiner, so breit wie die Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Presenter</source>
        <translation>Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>show the room the question, or stop</source>
        <translation>Projektion der Frage starten oder beenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>black screen, or the question again</source>
        <translation>schwarzer Bildschirm oder wieder die Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>B or . in the presenter</source>
        <translation>B oder . im Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>T in the presenter</source>
        <translation>T im Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>start its clock again</source>
        <translation>seine Uhr neu starten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Esc in the presenter</source>
        <translation>Esc im Projektionsfenster</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>stop presenting</source>
        <translation>Projektion beenden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Always</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>command palette: find anything to do, any question</source>
        <translation>Befehlspalette: jeden Befehl, jede Frage finden</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>keep a milestone</source>
        <translation>einen Meilenstein festhalten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>export the report: the choices first, then Enter</source>
        <translation>Bericht exportieren: erst die Wahl, dann Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>export to Excel, Word, CSV</source>
        <translation>nach Excel, Word, CSV exportieren</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>close a panel, leave a field</source>
        <translation>einen Bereich schließen, ein Feld verlassen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Keys never fire while you type in a text field.</source>
        <translation>Tastenkürzel lösen nichts aus, während Sie in einem Textfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Generative AI adoption-readiness assessments. Know where you stand, choose your heading.</source>
        <translation>Bewertungen der Reife für die Einführung generativer KI. Standort bestimmen, Kurs wählen.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Bearings works offline. It has no network code, no accounts and no telemetry; your answers stay in files on this machine.</source>
        <translation>Bearings arbeitet offline. Es hat keinen Netzwerkcode, keine Konten und keine Telemetrie; Ihre Antworten bleiben in Dateien auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Version {}, Apache-2.0</source>
        <translation>Version {}, Apache-2.0</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/help.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>The file is read-only</source>
        <translation>Die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>The file is encrypted</source>
        <translation>Die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>The file is not encrypted</source>
        <translation>Die Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>The presenter is not open</source>
        <translation>Das Projektionsfenster ist nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Open an assessment first</source>
        <translation>Öffnen Sie zuerst eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>This question</source>
        <translation>Diese Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>This question applies to everyone</source>
        <translation>Diese Frage gilt für alle</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Nobody is listed on Setup</source>
        <translation>In der Einrichtung ist niemand aufgeführt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Not applicable, or applies after all</source>
        <translation>Nicht zutreffend, oder doch zutreffend</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Mark for review, or clear the mark</source>
        <translation>Prüfmarke setzen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Preview of the note, or write it</source>
        <translation>Vorschau der Notiz oder schreiben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>There is no note yet</source>
        <translation>Noch keine Notiz</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Grade the evidence</source>
        <translation>Güte des Nachweises angeben</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Add a file as evidence…</source>
        <translation>Datei als Nachweis hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>attach</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Add a link as evidence…</source>
        <translation>Link als Nachweis hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Votes of each person, or one voice</source>
        <translation>Stimmen jeder Person oder gemeinsame Antwort</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Reveal the votes, or hide them</source>
        <translation>Stimmen aufdecken oder verbergen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>No votes are hidden</source>
        <translation>Keine Stimmen sind verborgen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/palette_entries.py"/>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Everybody has voted</source>
        <translation>Alle haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>{} of {} voted</source>
        <translation>{} von {} abgestimmt</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>{} votes</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>A figure in {}. “Don&apos;t know” is an honourable answer.</source>
        <translation>Eine Zahl in {}. „Weiß nicht“ ist eine ehrenwerte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>A figure from {} to {}, in {}. “Don&apos;t know” is an honourable answer.</source>
        <translation>Eine Zahl von {} bis {}, in {}. „Weiß nicht“ ist eine ehrenwerte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>A statement counts only if all of it is true. When torn, choose the lower one. “Don&apos;t know” is an honourable answer.</source>
        <translation>Eine Aussage zählt nur, wenn sie ganz zutrifft. Wählen Sie im Zweifel die niedrigere. „Weiß nicht“ ist eine ehrenwerte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Choose all that apply. “Don&apos;t know” is an honourable answer.</source>
        <translation>Wählen Sie alles, was zutrifft. „Weiß nicht“ ist eine ehrenwerte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>“Don&apos;t know” is an honourable answer.</source>
        <translation>„Weiß nicht“ ist eine ehrenwerte Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Lower median: {}</source>
        <translation>Unterer Median: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Most cautious answer: {}</source>
        <translation>Vorsichtigste Antwort: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Chosen by more than half: {}</source>
        <translation>Von mehr als der Hälfte gewählt: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Median: {}</source>
        <translation>Median: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Too many do not know: the question stays open</source>
        <translation>Zu viele wissen es nicht: Die Frage bleibt offen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Agreement: {}</source>
        <translation>Übereinstimmung: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Agreed: {}</source>
        <translation>Vereinbart: {}</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/presenter_words.py"/>
        <source>Views differ: discuss, then agree</source>
        <translation>Ansichten gehen auseinander: erst besprechen, dann einigen</translation>
    </message>
</context>
<context>
    <name>readOnly</name>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Read-only: this file is on read-only media.</source>
        <translation>Schreibgeschützt: Der Datenträger dieser Datei kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Read-only: you may not write to this file or its folder.</source>
        <translation>Schreibgeschützt: Sie dürfen in diese Datei oder ihren Ordner nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Read-only: this file is open in another window of Bearings.</source>
        <translation>Schreibgeschützt: Diese Datei ist in einem anderen Fenster von Bearings geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Read-only: this file has been open in another window of Bearings since {}.</source>
        <translation>Schreibgeschützt: Diese Datei ist seit {} in einem anderen Fenster von Bearings geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Read-only: {} has had this file open on {} since {}.</source>
        <translation>Schreibgeschützt: {} hat diese Datei auf {} seit {} geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>It was closed there, so you can edit it now.</source>
        <translation>Sie wurde dort geschlossen; Sie können sie jetzt bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Edit now</source>
        <translation>Jetzt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>A newer version was saved at {}.</source>
        <translation>Eine neuere Fassung wurde gespeichert: {}.</translation>
    </message>
    <message>
        <location filename="../../app/bearings/ui/read_only_words.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
</TS>
