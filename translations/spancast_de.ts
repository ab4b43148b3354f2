<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>app::Application</name>
    <message>
        <source>Part of the store cannot be read</source>
        <translation>Ein Teil des Speichers ist nicht lesbar</translation>
    </message>
    <message>
        <source>Another program listens on port %1, so nothing can be received there.</source>
        <translation>Ein anderes Programm belegt Port %1; dort kann nichts empfangen werden.</translation>
    </message>
    <message>
        <source>Another program listens on port %1, so Grafana cannot ask Spancast there.</source>
        <translation>Ein anderes Programm belegt Port %1; dort kann Grafana Spancast nicht befragen.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port verwenden</translation>
    </message>
    <message>
        <source>Not everything could be imported</source>
        <translation>Nicht alles konnte importiert werden</translation>
    </message>
    <message>
        <source>This link cannot be opened</source>
        <translation>Dieser Link lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::GatewayDesk</name>
    <message>
        <source>Another program listens on port %1, so calls to models cannot go through Spancast there.</source>
        <translation>Ein anderes Programm lauscht auf Port %1, daher können Aufrufe von Modellen dort nicht durch Spancast gehen.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
</context>
<context>
    <name>app::PortTaken</name>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <source>Not receiving</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Empfänger aus</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Receiver.</source>
        <translation>Einschalten unter Einstellungen &gt; Empfänger.</translation>
    </message>
    <message>
        <source>A client speaks gRPC</source>
        <translation>Ein Programm spricht gRPC</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf in that program.</source>
        <translation>Setzen Sie in diesem Programm OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf.</translation>
    </message>
    <message>
        <source>Receiving on 127.0.0.1:%1</source>
        <translation>Empfang auf 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>OTLP over HTTP, at http://127.0.0.1:%1/v1/traces</source>
        <translation>OTLP über HTTP, unter http://127.0.0.1:%1/v1/traces</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Add one in Settings &gt; Observability.</source>
        <translation>Hinzufügen unter Einstellungen &gt; Observability.</translation>
    </message>
    <message>
        <source>Broadcast off</source>
        <translation>Broadcast aus</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Observability.</source>
        <translation>Einschalten unter Einstellungen &gt; Observability.</translation>
    </message>
    <message>
        <source>%1: check settings</source>
        <translation>%1: Einstellungen prüfen</translation>
    </message>
    <message>
        <source>%1: trying again</source>
        <translation>%1: neuer Versuch</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Broadcast läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n spans sent since the start</source>
        <translation>
            <numerusform>%n Span seit dem Start gesendet</numerusform>
            <numerusform>%n Spans seit dem Start gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway not listening</source>
        <translation>Gateway lauscht nicht</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Auf Port %1 lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>Gateway off</source>
        <translation>Gateway aus</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Gateway.</source>
        <translation>Schalten Sie es unter Einstellungen &gt; Gateway ein.</translation>
    </message>
    <message>
        <source>Base URL for your programs: http://127.0.0.1:%1/v1</source>
        <translation>Basis-URL für Ihre Programme: http://127.0.0.1:%1/v1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls under way</source>
        <translation>
            <numerusform>%n Aufruf läuft</numerusform>
            <numerusform>%n Aufrufe laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>%n Aufruf schlug fehl</numerusform>
            <numerusform>%n Aufrufe schlugen fehl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left no trace, since too many came at once</source>
        <translation>
            <numerusform>%n Aufruf hinterließ keinen Trace, weil zu viele auf einmal kamen</numerusform>
            <numerusform>%n Aufrufe hinterließen keinen Trace, weil zu viele auf einmal kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway on 127.0.0.1:%1</source>
        <translation>Gateway auf 127.0.0.1:%1</translation>
    </message>
</context>
<context>
    <name>app::TrayFeed</name>
    <message>
        <source>“%1” gets no traces</source>
        <translation>„%1“ bekommt keine Traces</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Spancast</source>
        <translation>Über Spancast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See what your calls to language models did, cost and said.</source>
        <translation>Sehen, was Ihre Aufrufe von Sprachmodellen taten, kosteten und sagten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;About Spancast</source>
        <translation>Ü&amp;ber Spancast</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>Geschlossenen Tab wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Aktion suchen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This Place</source>
        <translation>&amp;Link hierher kopieren</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>„System“ folgt Ihrem Desktop.</translation>
    </message>
</context>
<context>
    <name>ui::AttributesTab</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>Attribute filtern</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Search for spans with this value</source>
        <translation>Spans mit diesem Wert suchen</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Search for spans with another value</source>
        <translation>Spans mit einem anderen Wert suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Group by this attribute, show it as a column, copy its key</source>
        <translation>Nach diesem Attribut gruppieren, es als Spalte zeigen, seinen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Group the trace by it</source>
        <translation>Den Trace danach gruppieren</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Als Spalte zeigen</translation>
    </message>
    <message>
        <source>Search for spans with this value (+)</source>
        <translation>Spans mit diesem Wert suchen (+)</translation>
    </message>
    <message>
        <source>Search for spans with another value (−)</source>
        <translation>Spans mit einem anderen Wert suchen (−)</translation>
    </message>
</context>
<context>
    <name>ui::AvailableList</name>
    <message>
        <source>Available destinations</source>
        <translation>Verfügbare Ziele</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Destination: %1</source>
        <translation>Ziel hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>ui::BreakdownTab</name>
    <message>
        <source>Attributes to break down by</source>
        <translation>Attribute, nach denen aufgeteilt wird</translation>
    </message>
    <message>
        <source>A chart for each value</source>
        <translation>Ein Diagramm für jeden Wert</translation>
    </message>
    <message>
        <source>⌀ %1</source>
        <extracomment>%1 is the mean of a chart&apos;s values</extracomment>
        <translation>⌀ %1</translation>
    </message>
    <message numerus="yes">
        <source>The %1 greatest of %Ln value(s)</source>
        <translation>
            <numerusform>Die %1 größten von %Ln Wert</numerusform>
            <numerusform>Die %1 größten von %Ln Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>Nicht alle: %1</translation>
    </message>
</context>
<context>
    <name>ui::CallHeader</name>
    <message>
        <source>This call failed.</source>
        <translation>Dieser Aufruf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This call failed: %1</source>
        <translation>Dieser Aufruf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, %2 — select this span</source>
        <extracomment>%1 is the model, %2 when the call began</extracomment>
        <translation>%1, %2 – diesen Span auswählen</translation>
    </message>
    <message>
        <source>1 earlier message, unchanged</source>
        <translation>1 frühere Nachricht, unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier messages, unchanged</source>
        <translation>
            <numerusform>%1 frühere Nachricht, unverändert</numerusform>
            <numerusform>%1 frühere Nachrichten, unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected span</source>
        <translation>Der ausgewählte Span</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a line in a chart, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number of tokens of a language model</extracomment>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>date format</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>MMM d, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>d. MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ui::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>Reihen des Diagramms</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 von %2 Reihen</translation>
    </message>
</context>
<context>
    <name>ui::ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <extracomment>which message of a call, of how many</extracomment>
        <translation>Nachricht %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ChatText</name>
    <message>
        <source>[picture, not loaded: %1]</source>
        <extracomment>stands in a message where a picture would be; %1 is its address</extracomment>
        <translation>[Bild, nicht geladen: %1]</translation>
    </message>
</context>
<context>
    <name>ui::ChatWords</name>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <translation>%1 Token hinein</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 aus dem Cache</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 heraus</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>%1 zum Nachdenken</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long the call to a model took</extracomment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>ended with %1</source>
        <translation>endete mit %1</translation>
    </message>
    <message>
        <source>No messages: the sender did not record them, or Privacy Mode took them out.</source>
        <translation>Keine Nachrichten: Der Sender hat sie nicht aufgezeichnet, oder „Privacy Mode“ hat sie entfernt.</translation>
    </message>
    <message>
        <source>The messages were cut before they came here. What is left is shown.</source>
        <translation>Die Nachrichten wurden gekürzt, bevor sie hier ankamen. Gezeigt wird, was übrig ist.</translation>
    </message>
    <message>
        <source>The span tells nothing of the answer.</source>
        <translation>Der Span sagt nichts über die Antwort.</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>%1 (not loaded)</source>
        <extracomment>%1 is the address or name of a picture or file</extracomment>
        <translation>%1 (nicht geladen)</translation>
    </message>
</context>
<context>
    <name>ui::ChipButton</name>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>Enter shows it in the text, Delete removes it</source>
        <translation>Eingabe zeigt es im Text, Entf entfernt es</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Eingabe ändert es, Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>ui::ChipEditor</name>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close without changing the query</source>
        <translation>Schließen, ohne die Abfrage zu ändern</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Put it into the query and run it (Enter)</source>
        <translation>In die Abfrage übernehmen und ausführen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a share of the whole, and both numbers: &quot;62.5 % (5 of 8)&quot;</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonTab</name>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Ohne diese</translation>
    </message>
    <message>
        <source>Differences between the selection and the other spans</source>
        <translation>Unterschiede zwischen der Auswahl und den anderen Spans</translation>
    </message>
    <message>
        <source>Choose a time in one of the charts above by dragging: its spans are compared with all others here.</source>
        <translation>Wählen Sie oben in einem Diagramm durch Ziehen eine Zeit: Ihre Spans werden hier mit allen anderen verglichen.</translation>
    </message>
    <message>
        <source>No span of this time matches the filter.</source>
        <translation>Kein Span dieser Zeit passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>%Ln Wert verglichen</numerusform>
            <numerusform>%Ln Werte verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>Nicht alle: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect your program</source>
        <translation>Programm verbinden</translation>
    </message>
    <message>
        <source>Gateway settings</source>
        <translation>Gateway-Einstellungen</translation>
    </message>
    <message>
        <source>Your program calls Spancast in the place of its model&apos;s server. The call goes on unchanged, and its trace is kept.</source>
        <translation>Ihr Programm ruft Spancast statt des Servers seines Modells. Der Aufruf geht unverändert weiter, und sein Trace wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Calls go to</source>
        <translation>&amp;Aufrufe gehen an</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Lines to copy</source>
        <translation>Zeilen zum Kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the trace</source>
        <translation>Trace öff&amp;nen</translation>
    </message>
    <message>
        <source>The gateway does not listen.</source>
        <translation>Das Gateway lauscht nicht.</translation>
    </message>
    <message>
        <source>Calls would not get through.</source>
        <translation>Aufrufe kämen nicht durch.</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>Warten auf den ersten Aufruf …</translation>
    </message>
    <message>
        <source>Seen: a call has come.</source>
        <translation>Gesehen: Ein Aufruf ist gekommen.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConnectWords</name>
    <message>
        <source>In the terminal, before it starts. Your login or key stays as it is.</source>
        <translation>Im Terminal, vor dem Start. Ihre Anmeldung oder Ihr Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>In the terminal, before it starts.</source>
        <translation>Im Terminal, vor dem Start.</translation>
    </message>
    <message>
        <source>Only the base URL differs from what you have.</source>
        <translation>Nur die Basis-URL ist anders als bisher.</translation>
    </message>
    <message>
        <source>In a terminal, to see that it works.</source>
        <translation>In einem Terminal, um zu sehen, dass es geht.</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml. The key stays in its variable.</source>
        <translation>In ~/.codex/config.toml. Der Schlüssel bleibt in seiner Variablen.</translation>
    </message>
    <message>
        <source>For programs that make traces themselves: they go to the receiver, not through the gateway.</source>
        <translation>Für Programme, die selbst Traces erzeugen: Sie gehen an den Empfänger, nicht durch das Gateway.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>In the Grafana Cloud portal, open Connections &gt; Add new connection &gt; OpenTelemetry (OTLP). Copy the three values from there, or paste its environment variables.</source>
        <translation>Öffnen Sie im Grafana-Cloud-Portal Connections &gt; Add new connection &gt; OpenTelemetry (OTLP). Kopieren Sie von dort die drei Werte, oder fügen Sie die Umgebungsvariablen ein.</translation>
    </message>
    <message>
        <source>P&amp;aste Settings…</source>
        <translation>Einstellungen ein&amp;fügen …</translation>
    </message>
    <message>
        <source>Fills the fields from OTEL_EXPORTER_OTLP_… variables, a curl line or a token in the clipboard</source>
        <translation>Füllt die Felder aus OTEL_EXPORTER_OTLP_…-Variablen, einer curl-Zeile oder einem Token in der Zwischenablage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>Werden mit jeder Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Optional. With an address for queries, the connection test reads its span back. Nothing here is needed for sending.</source>
        <translation>Freiwillig. Mit einer Adresse für Abfragen liest der Verbindungstest seinen Span zurück. Zum Senden wird davon nichts gebraucht.</translation>
    </message>
    <message>
        <source>Reading the test&apos;s span back</source>
        <translation>Den Span des Tests zurücklesen</translation>
    </message>
    <message>
        <source>Certificates, format and limits</source>
        <translation>Zertifikate, Format und Grenzen</translation>
    </message>
    <message>
        <source>Headers, certificates, format and limits</source>
        <translation>Header, Zertifikate, Format und Grenzen</translation>
    </message>
</context>
<context>
    <name>ui::ConversationView</name>
    <message>
        <source>Previous call</source>
        <translation>Voriger Aufruf</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Aufruf</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Unterhaltung kopieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Read the messages as Markdown, or show them as they were written</source>
        <translation>Die Nachrichten als Markdown lesen oder zeigen, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>This span tells of no messages.</source>
        <translation>Dieser Span erzählt von keiner Nachricht.</translation>
    </message>
    <message>
        <source>No span of this trace is a call to a language model.</source>
        <translation>Kein Span dieses Traces ist ein Aufruf eines Sprachmodells.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>showing the first %1</source>
        <translation>gezeigt werden die ersten %1</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <extracomment>which call to a model of the trace, of how many</extracomment>
        <translation>Aufruf %1 von %2</translation>
    </message>
    <message>
        <source>Looking for the session…</source>
        <translation>Die Sitzung wird gesucht …</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 Trace</numerusform>
            <numerusform>%1 Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>reading, %1 to go</source>
        <translation>wird gelesen, noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 older traces are left out</source>
        <translation>
            <numerusform>%1 älterer Trace fehlt</numerusform>
            <numerusform>%1 ältere Traces fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The session could not be read: %1</source>
        <translation>Die Sitzung konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Show the whole session, across its traces</source>
        <translation>Die ganze Sitzung zeigen, über ihre Traces hinweg</translation>
    </message>
    <message>
        <source>No call of this session was found.</source>
        <translation>Kein Aufruf dieser Sitzung wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CopyDetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CostCells</name>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Estimated for %1 of %2 calls: the upstream did not report its tokens</source>
        <translation>Bei %1 von %2 Aufrufen geschätzt: Der Anbieter hat seine Tokens nicht gemeldet</translation>
    </message>
    <message>
        <source>Cost not told</source>
        <translation>Kosten nicht angegeben</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls to language models</source>
        <translation>Aufrufe von Sprachmodellen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens hinein</translation>
    </message>
    <message>
        <source>With those read from a cache</source>
        <translation>Mit denen aus einem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Zwischengespeichert</translation>
    </message>
    <message>
        <source>Tokens in that were read from a cache</source>
        <translation>Tokens hinein, die aus einem Zwischenspeicher kamen</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens heraus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>As far as told; never estimated</source>
        <translation>Soweit angegeben; nie geschätzt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>An den gesamten Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens hinein, %2 heraus</translation>
    </message>
    <message>
        <source>%1 % of the tokens in came from a cache</source>
        <translation>%1 % der Tokens hinein kamen aus einem Zwischenspeicher</translation>
    </message>
    <message>
        <source>%1, which saved about %2 (estimated from list prices)</source>
        <extracomment>%1 is a share that came from a cache, %2 an amount of money</extracomment>
        <translation>%1; das hat etwa %2 gespart (aus Listenpreisen geschätzt)</translation>
    </message>
    <message>
        <source>Today %1 of %2 (%3 %)</source>
        <translation>Heute %1 von %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>ui::CostChart</name>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Tagesbudget</translation>
    </message>
</context>
<context>
    <name>ui::CostsPage</name>
    <message>
        <source>Export CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Group costs by</source>
        <translation>Kosten gruppieren nach</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is what costs are grouped by, such as &quot;Model&quot;</extracomment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Daily budget in dollars</source>
        <translation>Tagesbudget in Dollar</translation>
    </message>
    <message>
        <source>Daily budget: a line in charts of days, and how much of it is spent today. Nothing is stopped.</source>
        <translation>Tagesbudget: eine Linie in Diagrammen nach Tagen und wie viel davon heute ausgegeben ist. Angehalten wird nichts.</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>Budget $</translation>
    </message>
    <message>
        <source>No daily budget</source>
        <translation>Kein Tagesbudget</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Die Tabelle als CSV exportieren</translation>
    </message>
    <message>
        <source>Costs over time</source>
        <translation>Kosten im Verlauf</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Reihen des Diagramms</translation>
    </message>
    <message>
        <source>Costs by group</source>
        <translation>Kosten nach Gruppe</translation>
    </message>
    <message>
        <source>No call to a model yet.</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;</extracomment>
        <translation>Noch kein Aufruf eines Modells.</translation>
    </message>
    <message>
        <source>No call to a model within: %1.</source>
        <translation>Kein Aufruf eines Modells in diesem Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Only the last %Ln day(s) are added up.</source>
        <translation>
            <numerusform>Nur der letzte %Ln Tag ist zusammengezählt.</numerusform>
            <numerusform>Nur die letzten %Ln Tage sind zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source told only a part: %1</source>
        <translation>Die Quelle hat nur einen Teil mitgeteilt: %1</translation>
    </message>
    <message>
        <source>≈ Some token counts are estimated; costs never are.</source>
        <translation>≈ Manche Tokenzahlen sind geschätzt; Kosten nie.</translation>
    </message>
    <message>
        <source>Export costs</source>
        <translation>Kosten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>ui::CustomRange</name>
    <message>
        <source>Use this range</source>
        <translation>Diesen Zeitraum verwenden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Close without changing the range</source>
        <translation>Schließen, ohne den Zeitraum zu ändern</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>Das Ende liegt vor dem Beginn</translation>
    </message>
</context>
<context>
    <name>ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>The newest requests to each destination since Spancast was started. Nothing of their content is kept.</source>
        <translation>Die neuesten Anfragen an jedes Ziel, seit Spancast läuft. Von ihrem Inhalt wird nichts aufgehoben.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them; addresses and keys are not in them</source>
        <translation>Kopiert die gewählten Zeilen oder alle; Adressen und Schlüssel stehen nicht darin</translation>
    </message>
    <message>
        <source>Nothing was sent since Spancast was started.</source>
        <translation>Seit dem Start von Spancast wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Everything that was meant to leave has left or waits.</source>
        <translation>Alles, was gesendet werden sollte, ist gesendet oder wartet.</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryLogModel</name>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 spans rejected</source>
        <translation>
            <numerusform>%1 Span abgelehnt</numerusform>
            <numerusform>%1 Spans abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryMarks</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n erneut versucht</numerusform>
            <numerusform>%n erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n requests: %1</source>
        <extracomment>before it the counts: &quot;Last 20 requests: 18 taken, 2 refused&quot;</extracomment>
        <translation>
            <numerusform>Letzte %n Anfrage: %1</numerusform>
            <numerusform>Letzte %n Anfragen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Describe</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>This cannot be read. Correct it and try again.</source>
        <translation>Das ist nicht lesbar. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is valid, but Spancast cannot do it yet. Try a simpler form.</source>
        <translation>Das ist gültig, aber Spancast kann es noch nicht. Versuchen Sie eine einfachere Form.</translation>
    </message>
    <message>
        <source>Not found. It may not have arrived yet, or has been removed to keep the store within its size limit.</source>
        <translation>Nicht gefunden. Es ist vielleicht noch nicht angekommen oder wurde entfernt, damit der Speicher seine Grenze einhält.</translation>
    </message>
    <message>
        <source>Access was refused. Check the API key and what it is allowed to do.</source>
        <translation>Der Zugriff wurde verweigert. Prüfen Sie den API-Schlüssel und seine Rechte.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>This data is damaged and cannot be read. The rest is not affected.</source>
        <translation>Diese Daten sind beschädigt und nicht lesbar. Der Rest ist nicht betroffen.</translation>
    </message>
    <message>
        <source>This is over a limit. Narrow it and try again.</source>
        <translation>Das überschreitet eine Grenze. Schränken Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left. Free some disk space, or lower the size limit of the store.</source>
        <translation>Es ist kein Platz mehr. Geben Sie Speicherplatz frei oder senken Sie die Grenze des Speichers.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>Ein anderes Programm verwendet es. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside Spancast. Try again; if it stays, please report it with the details.</source>
        <translation>In Spancast ist etwas schiefgegangen. Versuchen Sie es erneut; wenn es bleibt, melden Sie es bitte mit den Details.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 what to do about it; both are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the marked place and run the query again.</source>
        <translation>Korrigieren Sie die markierte Stelle und führen Sie die Abfrage erneut aus.</translation>
    </message>
    <message>
        <source>Column %1: %2 %3</source>
        <translation>Spalte %1: %2 %3</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 %4</source>
        <translation>Zeile %1, Spalte %2: %3 %4</translation>
    </message>
    <message>
        <source>Give this destination a name.</source>
        <translation>Geben Sie diesem Ziel einen Namen.</translation>
    </message>
    <message>
        <source>The list shows it.</source>
        <translation>Er erscheint in der Liste.</translation>
    </message>
    <message>
        <source>Enter the Base URL.</source>
        <translation>Geben Sie die „Base URL“ ein.</translation>
    </message>
    <message>
        <source>You find it in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>Sie steht im Grafana-Cloud-Portal unter Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</translation>
    </message>
    <message>
        <source>Enter the Instance ID.</source>
        <translation>Geben Sie die „Instance ID“ ein.</translation>
    </message>
    <message>
        <source>It is the number on your stack&apos;s details page, such as 1497530.</source>
        <translation>Es ist die Zahl auf der Detailseite Ihres Stacks, etwa 1497530.</translation>
    </message>
    <message>
        <source>Enter the API Key.</source>
        <translation>Geben Sie den „API Key“ ein.</translation>
    </message>
    <message>
        <source>Create a token with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>Erstellen Sie unter My Account &gt; Access Policies ein Token mit dem Scope traces:write.</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>Dieses Feld ist leer.</translation>
    </message>
    <message>
        <source>Fill it in to continue.</source>
        <translation>Füllen Sie es aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Use the OTLP gateway, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>Verwenden Sie das OTLP-Gateway, etwa https://otlp-gateway-prod-us-west-0.grafana.net.</translation>
    </message>
    <message>
        <source>Over http:// the API Key would travel readable for others.</source>
        <translation>Über http:// wäre der „API Key“ unterwegs für andere lesbar.</translation>
    </message>
    <message>
        <source>Begin the Base URL with https://. Only a server on this computer may use http://.</source>
        <translation>Beginnen Sie die „Base URL“ mit https://. Nur ein Server auf diesem Computer darf http:// verwenden.</translation>
    </message>
    <message>
        <source>This is your Grafana dashboard&apos;s address.</source>
        <translation>Das ist die Adresse Ihres Grafana-Dashboards.</translation>
    </message>
    <message>
        <source>Use the OTLP gateway, such as https://otlp-gateway-prod-us-west-0.grafana.net — in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>Verwenden Sie das OTLP-Gateway, etwa https://otlp-gateway-prod-us-west-0.grafana.net – im Grafana-Cloud-Portal unter Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</translation>
    </message>
    <message>
        <source>This is the address of the Grafana Cloud portal.</source>
        <translation>Das ist die Adresse des Grafana-Cloud-Portals.</translation>
    </message>
    <message>
        <source>In the portal, open Connections &gt; Add new connection &gt; OpenTelemetry (OTLP) and copy the endpoint shown there.</source>
        <translation>Öffnen Sie im Portal Connections &gt; Add new connection &gt; OpenTelemetry (OTLP) und kopieren Sie den dort gezeigten Endpunkt.</translation>
    </message>
    <message>
        <source>This address is for reading traces, not for sending them.</source>
        <translation>Diese Adresse dient dem Lesen von Traces, nicht dem Senden.</translation>
    </message>
    <message>
        <source>Use the OTLP gateway of the same region, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>Verwenden Sie das OTLP-Gateway derselben Region, etwa https://otlp-gateway-prod-us-west-0.grafana.net.</translation>
    </message>
    <message>
        <source>This address takes logs or metrics, not traces.</source>
        <translation>Diese Adresse nimmt Logs oder Metriken an, keine Traces.</translation>
    </message>
    <message>
        <source>An Instance ID is a number, such as 1497530.</source>
        <translation>Eine „Instance ID“ ist eine Zahl, etwa 1497530.</translation>
    </message>
    <message>
        <source>You find it on your stack&apos;s details page at https://grafana.com.</source>
        <translation>Sie steht auf der Detailseite Ihres Stacks auf https://grafana.com.</translation>
    </message>
    <message>
        <source>This is a service account token (glsa_); it cannot send traces.</source>
        <translation>Das ist ein Service-Account-Token (glsa_); es kann keine Traces senden.</translation>
    </message>
    <message>
        <source>Create a glc_ token with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>Erstellen Sie unter My Account &gt; Access Policies ein glc_-Token mit dem Scope traces:write.</translation>
    </message>
    <message>
        <source>This is an API key of the older kind; Grafana no longer takes it here.</source>
        <translation>Das ist ein API-Schlüssel der älteren Art; Grafana nimmt ihn hier nicht mehr an.</translation>
    </message>
    <message>
        <source>An API Key begins with glc_.</source>
        <translation>Ein „API Key“ beginnt mit glc_.</translation>
    </message>
    <message>
        <source>Create one with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>Erstellen Sie einen mit dem Scope traces:write unter My Account &gt; Access Policies.</translation>
    </message>
    <message>
        <source>Such a key usually begins with %1.</source>
        <translation>Ein solcher Schlüssel beginnt gewöhnlich mit %1.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and from the right page.</source>
        <translation>Prüfen Sie, ob er vollständig und von der richtigen Seite kopiert wurde.</translation>
    </message>
    <message>
        <source>This cannot be sent as a header.</source>
        <translation>Das lässt sich nicht als Header senden.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes in the name, and no line breaks.</source>
        <translation>Verwenden Sie im Namen Buchstaben, Ziffern und Bindestriche und keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The API Key belongs to the region %1, the Base URL to %2.</source>
        <translation>Der „API Key“ gehört zur Region %1, die „Base URL“ zu %2.</translation>
    </message>
    <message>
        <source>Copy both from the same stack.</source>
        <translation>Kopieren Sie beide aus demselben Stack.</translation>
    </message>
    <message>
        <source>Grafana does not know this API Key.</source>
        <translation>Grafana kennt diesen „API Key“ nicht.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and comes from the same organization and region as the Base URL. If it was revoked, create a new one under My Account &gt; Access Policies.</source>
        <translation>Prüfen Sie, ob er vollständig kopiert wurde und zur selben Organisation und Region wie die „Base URL“ gehört. Wurde er widerrufen, erstellen Sie einen neuen unter My Account &gt; Access Policies.</translation>
    </message>
    <message>
        <source>This API Key may not write traces.</source>
        <translation>Dieser „API Key“ darf keine Traces schreiben.</translation>
    </message>
    <message>
        <source>Add the scope traces:write to its access policy under My Account &gt; Access Policies, then choose Test Connection again.</source>
        <translation>Fügen Sie seiner Access Policy unter My Account &gt; Access Policies den Scope traces:write hinzu und wählen Sie dann erneut „Test Connection“.</translation>
    </message>
    <message>
        <source>Grafana does not know this Instance ID.</source>
        <translation>Grafana kennt diese „Instance ID“ nicht.</translation>
    </message>
    <message>
        <source>Use the number on your stack&apos;s details page. The user numbers of Tempo, Loki and Prometheus are others.</source>
        <translation>Verwenden Sie die Zahl von der Detailseite Ihres Stacks. Die Benutzernummern von Tempo, Loki und Prometheus sind andere.</translation>
    </message>
    <message>
        <source>The API Key did not reach the server.</source>
        <translation>Der „API Key“ kam nicht beim Server an.</translation>
    </message>
    <message>
        <source>Type it again. If that changes nothing, a proxy on the way may remove it: ask your network&apos;s administrator.</source>
        <translation>Geben Sie ihn erneut ein. Ändert das nichts, entfernt ihn vielleicht ein Proxy unterwegs: Fragen Sie die Verwaltung Ihres Netzes.</translation>
    </message>
    <message>
        <source>The stored API Key could not be read from the keychain.</source>
        <translation>Der gespeicherte „API Key“ konnte nicht aus dem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain and choose Test Connection again, or type the API Key anew.</source>
        <translation>Entsperren Sie den Schlüsselbund und wählen Sie erneut „Test Connection“, oder geben Sie den „API Key“ neu ein.</translation>
    </message>
    <message>
        <source>There is a server, but no OTLP endpoint at this address.</source>
        <translation>Unter dieser Adresse gibt es einen Server, aber keinen OTLP-Endpunkt.</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address without a path, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>Verwenden Sie die Adresse des Gateways ohne Pfad, etwa https://otlp-gateway-prod-us-west-0.grafana.net.</translation>
    </message>
    <message>
        <source>The server answers, but it is not an OTLP gateway.</source>
        <translation>Der Server antwortet, ist aber kein OTLP-Gateway.</translation>
    </message>
    <message>
        <source>This address leads to a Grafana sign-in page.</source>
        <translation>Diese Adresse führt zu einer Anmeldeseite von Grafana.</translation>
    </message>
    <message>
        <source>Use the OTLP gateway instead of the dashboard, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>Verwenden Sie das OTLP-Gateway statt des Dashboards, etwa https://otlp-gateway-prod-us-west-0.grafana.net.</translation>
    </message>
    <message>
        <source>The server sends to another address: %1</source>
        <translation>Der Server verweist auf eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>The API Key was not sent there. If you know that address, enter it as the Base URL.</source>
        <translation>Der „API Key“ wurde nicht dorthin gesendet. Wenn Sie diese Adresse kennen, tragen Sie sie als „Base URL“ ein.</translation>
    </message>
    <message>
        <source>This host does not exist, or this computer is offline.</source>
        <translation>Diesen Rechner gibt es nicht, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL; a firewall may also be in the way.</source>
        <translation>Prüfen Sie Rechner und Port der „Base URL“; auch eine Firewall kann im Weg sein.</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>One test span was written in %1.</source>
        <translation>Ein Test-Span wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The server took the message but not the test span.</source>
        <translation>Der Server nahm die Nachricht an, aber nicht den Test-Span.</translation>
    </message>
    <message>
        <source>Its reason is in the details. Limits of your stack are a common one.</source>
        <translation>Der Grund steht in den Details. Häufig sind es Grenzen Ihres Stacks.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Die Nachricht ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>If a proxy is in between, raise its limit for the size of a request.</source>
        <translation>Falls ein Proxy dazwischen liegt, erhöhen Sie dessen Grenze für die Größe einer Anfrage.</translation>
    </message>
    <message>
        <source>Your stack receives more than its limit at the moment.</source>
        <translation>Ihr Stack empfängt im Moment mehr, als seine Grenze zulässt.</translation>
    </message>
    <message>
        <source>Wait %1, then choose Test Connection again.</source>
        <translation>Warten Sie %1 und wählen Sie dann erneut „Test Connection“.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %1).</source>
        <translation>Der Server hat selbst ein Problem (HTTP %1).</translation>
    </message>
    <message>
        <source>The connection broke off before an answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Check your network, then choose Test Connection again.</source>
        <translation>Prüfen Sie Ihr Netz und wählen Sie dann erneut „Test Connection“.</translation>
    </message>
    <message>
        <source>No answer came within %1.</source>
        <translation>Innerhalb von %1 kam keine Antwort.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy ließ die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose Test Connection to start again.</source>
        <translation>Nichts wurde gespeichert. Wählen Sie „Test Connection“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>This API Key looks incomplete.</source>
        <translation>Dieser „API Key“ sieht unvollständig aus.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>Prüfen Sie, ob er vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The sample trace was sent.</source>
        <translation>Der Beispiel-Trace wurde gesendet.</translation>
    </message>
    <message>
        <source>It appears in Grafana as “Test Trace - OpenRouter Observability”, within 1 to 2 minutes.</source>
        <translation>Er erscheint in Grafana als „Test Trace - OpenRouter Observability“, innerhalb von 1 bis 2 Minuten.</translation>
    </message>
    <message>
        <source>The connection works. You can keep the API Key in memory until you quit; at the next start you are asked for it again.</source>
        <translation>Die Verbindung funktioniert. Sie können den „API Key“ bis zum Beenden im Arbeitsspeicher behalten; beim nächsten Start werden Sie erneut danach gefragt.</translation>
    </message>
    <message>
        <source>There is no keychain to store the API Key in.</source>
        <translation>Es gibt keinen Schlüsselbund für den „API Key“.</translation>
    </message>
    <message>
        <source>The keychain is locked or access was declined.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The keychain has no room for this API Key.</source>
        <translation>Der Schlüsselbund hat keinen Platz für diesen „API Key“.</translation>
    </message>
    <message>
        <source>The destination could not be saved.</source>
        <translation>Das Ziel konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, copy the details into a report.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es erneut; wenn es so bleibt, kopieren Sie die Details in einen Bericht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The Authorization header is still encoded as in an environment variable.</source>
        <translation>Der Authorization-Header ist noch kodiert wie in einer Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Put a blank between Basic and what follows it, or paste the whole block of variables and let it fill in the fields.</source>
        <translation>Setzen Sie ein Leerzeichen zwischen Basic und das, was folgt, oder fügen Sie den ganzen Block der Variablen ein; er füllt die Felder aus.</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>Der Server hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>Check that key and user belong together and were copied whole. For Grafana Cloud, both come from the same stack and the access policy has the scope traces:write.</source>
        <translation>Prüfe, ob Schlüssel und Benutzer zusammengehören und ganz kopiert sind. Bei Grafana Cloud kommen beide vom selben Stack, und die Access Policy hat den Scope traces:write.</translation>
    </message>
    <message>
        <source>The server knows the credentials, but they may not write here.</source>
        <translation>Der Server kennt die Zugangsdaten, aber sie dürfen hier nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no keychain from which the stored API Key could be read.</source>
        <translation>Es gibt keinen Schlüsselbund, aus dem der gespeicherte „API Key“ gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Start or unlock your system&apos;s keychain, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund des Systems, oder geben Sie den „API Key“ neu ein und behalten Sie ihn bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and choose Test Connection again, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>Entsperren Sie ihn und wählen Sie erneut „Test Connection“, oder geben Sie den „API Key“ neu ein und behalten Sie ihn bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The keychain declined to hand out the API Key.</source>
        <translation>Der Schlüsselbund gibt den „API Key“ nicht heraus.</translation>
    </message>
    <message>
        <source>Allow the access when it asks and choose Test Connection again, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>Erlauben Sie den Zugriff, wenn er fragt, und wählen Sie erneut „Test Connection“, oder geben Sie den „API Key“ neu ein und behalten Sie ihn bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The keychain has no API Key for this destination any more.</source>
        <translation>Der Schlüsselbund hat keinen „API Key“ mehr für dieses Ziel.</translation>
    </message>
    <message>
        <source>Type the API Key again; it is stored once the test has passed.</source>
        <translation>Geben Sie den „API Key“ noch einmal ein; er wird gespeichert, sobald der Test bestanden ist.</translation>
    </message>
    <message>
        <source>No traces can be sent to this address.</source>
        <translation>An diese Adresse können keine Traces gesendet werden.</translation>
    </message>
    <message>
        <source>Copy the endpoint from the page on which your service shows it; in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>Kopieren Sie den Endpunkt von der Seite, auf der Ihr Dienst ihn zeigt; im Grafana-Cloud-Portal unter Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</translation>
    </message>
    <message>
        <source>A web page answers instead of an OTLP gateway.</source>
        <translation>Statt eines OTLP-Gateways antwortet eine Webseite.</translation>
    </message>
    <message>
        <source>Check the Base URL: it is not the address you open in a browser. In a hotel or a guest network, sign in to the network first.</source>
        <translation>Prüfen Sie die „Base URL“: Es ist nicht die Adresse, die man im Browser öffnet. Melden Sie sich in einem Hotel- oder Gastnetz zuerst beim Netz an.</translation>
    </message>
    <message>
        <source>The server does not take this format.</source>
        <translation>Der Server nimmt dieses Format nicht an.</translation>
    </message>
    <message>
        <source>Choose the other of JSON and Protobuf for this destination, and check the Base URL.</source>
        <translation>Wählen Sie für dieses Ziel das andere von JSON und Protobuf, und prüfen Sie die „Base URL“.</translation>
    </message>
    <message>
        <source>The network asks you to sign in before it lets anything through.</source>
        <translation>Das Netz verlangt eine Anmeldung, bevor es etwas durchlässt.</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, then choose Test Connection again. The API Key was not sent there.</source>
        <translation>Öffnen Sie eine beliebige Seite im Browser, melden Sie sich beim Netz an und wählen Sie dann erneut „Test Connection“. Der „API Key“ wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Compare the host in the Base URL with the one your service shows, letter by letter, and check your network.</source>
        <translation>Vergleichen Sie den Host in der „Base URL“ Zeichen für Zeichen mit dem, den Ihr Dienst zeigt, und prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>No way leads from this computer to that address.</source>
        <translation>Von diesem Rechner führt kein Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Check your network and, if the server is in a private one, your VPN.</source>
        <translation>Prüfen Sie das Netz und, falls der Server in einem privaten steht, das VPN.</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>Innerhalb von %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL; a firewall may drop the connection silently.</source>
        <translation>Prüfen Sie Host und Port der „Base URL“; vielleicht verwirft eine Firewall die Verbindung stumm.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of the answer.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Nobody knows whether the span was taken. Choose Test Connection again; if it stays so, a proxy on the way may cut it.</source>
        <translation>Ob der Span angenommen wurde, ist unbekannt. Wählen Sie erneut „Test Connection“; bleibt es so, kürzt vielleicht ein Proxy unterwegs.</translation>
    </message>
    <message>
        <source>The answer is much longer than that of an OTLP gateway.</source>
        <translation>Die Antwort ist viel länger als die eines OTLP-Gateways.</translation>
    </message>
    <message>
        <source>Check the Base URL: something else seems to answer there.</source>
        <translation>Prüfen Sie die „Base URL“: Dort scheint etwas anderes zu antworten.</translation>
    </message>
    <message>
        <source>The connection was made, so the server may be overloaded. Check the Base URL and try again.</source>
        <translation>Die Verbindung steht, also ist der Server vielleicht überlastet. Prüfen Sie die „Base URL“ und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something answers at this address, but not a web server.</source>
        <translation>An dieser Adresse antwortet etwas, aber kein Webserver.</translation>
    </message>
    <message>
        <source>Check the port of the Base URL. OTLP over HTTP usually is at 4318; 4317 is for gRPC.</source>
        <translation>Prüfen Sie den Port der „Base URL“. OTLP über HTTP liegt meist auf 4318; 4317 ist für gRPC.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrator to allow this host, or check the proxy in your system&apos;s network settings.</source>
        <translation>Bitten Sie die Netzverwaltung, diesen Host zu erlauben, oder prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Der Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check its address in your system&apos;s network settings, or whether this network needs one at all.</source>
        <translation>Prüfen Sie seine Adresse in den Netzwerkeinstellungen des Systems, oder ob dieses Netz überhaupt einen braucht.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Der Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Enter user and password for it in your system&apos;s network settings.</source>
        <translation>Geben Sie Benutzer und Passwort dafür in den Netzwerkeinstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL. If your network inspects connections, ask its administrator.</source>
        <translation>Prüfen Sie Host und Port der „Base URL“. Prüft das Netz Verbindungen, fragen Sie die Netzverwaltung.</translation>
    </message>
    <message>
        <source>Connected, but the server did not begin to encrypt within %1.</source>
        <translation>Verbunden, aber der Server begann nicht innerhalb von %1 zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Check the port of the Base URL: behind it there may be no https:// server.</source>
        <translation>Prüfen Sie den Port der „Base URL“: Dahinter steht vielleicht kein https://-Server.</translation>
    </message>
    <message>
        <source>This server wants an encrypted connection.</source>
        <translation>Dieser Server will eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Begin the Base URL with https://.</source>
        <translation>Beginnen Sie die „Base URL“ mit https://.</translation>
    </message>
    <message>
        <source>This server does not speak https://.</source>
        <translation>Dieser Server spricht kein https://.</translation>
    </message>
    <message>
        <source>Check the port of the Base URL. A server on this computer may be reached with http://.</source>
        <translation>Prüfen Sie den Port der „Base URL“. Ein Server auf diesem Rechner ist vielleicht mit http:// erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host: %1</translation>
    </message>
    <message>
        <source>Use one of these names in the Base URL, or have the server&apos;s certificate extended by the name you use.</source>
        <translation>Nehmen Sie einen dieser Namen in die „Base URL“, oder lassen Sie das Zertifikat des Servers um den verwendeten Namen erweitern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the server needs a new certificate: tell who runs it.</source>
        <translation>Prüfen Sie das Datum dieses Rechners. Stimmt es, braucht der Server ein neues Zertifikat: Sagen Sie es denen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>Das Zertifikat des Servers gilt erst ab %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell who runs the server.</source>
        <translation>Prüfen Sie das Datum dieses Rechners. Stimmt es, sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>Who issued the server&apos;s certificate is not known here: %1</source>
        <translation>Wer das Zertifikat des Servers ausgestellt hat, ist hier nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The server may leave out a certificate in between: tell who runs it. For an authority of your own, choose its file as certificate authority of this destination.</source>
        <translation>Vielleicht lässt der Server ein Zwischenzertifikat weg: Sagen Sie es denen, die ihn betreiben. Wählen Sie für eine eigene Zertifizierungsstelle deren Datei bei diesem Ziel aus.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority this computer does not trust: %1</source>
        <translation>Das Zertifikat des Servers kommt von einer Stelle, der dieser Rechner nicht vertraut: %1</translation>
    </message>
    <message>
        <source>If your network inspects connections, ask its administrator to install the network&apos;s certificate. For an authority of your own, choose its file as certificate authority of this destination.</source>
        <translation>Prüft das Netz Verbindungen, bitten Sie die Netzverwaltung, dessen Zertifikat einzurichten. Wählen Sie für eine eigene Zertifizierungsstelle deren Datei bei diesem Ziel aus.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself.</source>
        <translation>Der Server hat sein Zertifikat selbst unterschrieben.</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate as certificate authority of this destination. If not, somebody may be in between: do not send anything.</source>
        <translation>Gehört der Server Ihnen, wählen Sie sein Zertifikat als Zertifizierungsstelle dieses Ziels. Wenn nicht, ist vielleicht jemand dazwischen: Senden Sie nichts.</translation>
    </message>
    <message>
        <source>The server demands a certificate from this computer.</source>
        <translation>Der Server verlangt ein Zertifikat von diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key that the server&apos;s administrator gave you.</source>
        <translation>Wählen Sie das Client-Zertifikat und den Schlüssel, die Sie von der Verwaltung des Servers bekommen haben.</translation>
    </message>
    <message>
        <source>A certificate file of this destination cannot be used.</source>
        <translation>Eine Zertifikatsdatei dieses Ziels ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The details name the file. Choose one in PEM form, with the key not protected by a password.</source>
        <translation>Die Details nennen die Datei. Wählen Sie eine in PEM-Form, deren Schlüssel nicht durch ein Passwort geschützt ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is far from the right time.</source>
        <translation>Die Uhr dieses Rechners geht weit falsch.</translation>
    </message>
    <message>
        <source>Set date and time, best automatically, then choose Test Connection again.</source>
        <translation>Stellen Sie Datum und Uhrzeit, am besten automatisch, und wählen Sie dann erneut „Test Connection“.</translation>
    </message>
    <message>
        <source>The server refused the test span as malformed.</source>
        <translation>Der Server hat den Test-Span als fehlerhaft abgelehnt.</translation>
    </message>
    <message>
        <source>Its reason is in the details. The other of JSON and Protobuf may help.</source>
        <translation>Sein Grund steht in den Details. Vielleicht hilft das andere von JSON und Protobuf.</translation>
    </message>
    <message>
        <source>Your settings may be right. Try again in a few minutes; the status page of your service shows known troubles.</source>
        <translation>Die Einstellungen sind vielleicht richtig. Versuchen Sie es in einigen Minuten noch einmal; die Statusseite des Dienstes zeigt bekannte Störungen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 min vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min behind the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 min nach.</translation>
    </message>
    <message>
        <source>Give the key the right to write traces (the scope traces:write), or use one that has it.</source>
        <translation>Geben Sie dem Schlüssel das Recht, Traces zu schreiben (den Scope traces:write), oder nehmen Sie einen, der es hat.</translation>
    </message>
    <message>
        <source>Enter a whole web address that begins with https://.</source>
        <translation>Geben Sie eine ganze Webadresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Spancast&apos;s own file cannot be read or written just now.</source>
        <translation>Spancasts eigene Datei lässt sich gerade nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Free some space on its disk. Nothing that was taken in is lost; sending goes on by itself.</source>
        <translation>Schaffen Sie Platz auf ihrem Datenträger. Nichts Angenommenes ist verloren; das Senden geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ui::DestinationDialog</name>
    <message>
        <source>New %1 Destination</source>
        <extracomment>%1 is a product, such as Grafana Cloud</extracomment>
        <translation>Neues Ziel: %1</translation>
    </message>
    <message>
        <source>Edit %1 Destination</source>
        <translation>Ziel bearbeiten: %1</translation>
    </message>
    <message>
        <source>S&amp;end Trace</source>
        <translation>S&amp;end Trace</translation>
    </message>
    <message>
        <source>Sends a complete sample trace to the saved destination</source>
        <translation>Sendet einen vollständigen Beispiel-Trace an das gespeicherte Ziel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The clipboard holds no Grafana Cloud settings.</source>
        <translation>Die Zwischenablage enthält keine Einstellungen von Grafana Cloud.</translation>
    </message>
    <message>
        <source>Copy the environment variables shown in the portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP), then paste again.</source>
        <translation>Kopieren Sie die Umgebungsvariablen aus dem Portal unter Connections &gt; Add new connection &gt; OpenTelemetry (OTLP) und fügen Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Test Connection</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Testen Sie zuerst die Verbindung</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it. You can close this meanwhile.</source>
        <translation>Vielleicht bittet der Schlüsselbund um Entsperrung. Sie können dieses Fenster inzwischen schließen.</translation>
    </message>
    <message>
        <source>Keep in memory until quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Wait for It…</source>
        <translation>Darauf warten …</translation>
    </message>
</context>
<context>
    <name>ui::DestinationForm</name>
    <message>
        <source>Parts of this destination</source>
        <translation>Teile dieses Ziels</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sampling and Filters</source>
        <translation>Auswahl und Filter</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ui::DestinationRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Send Trace</source>
        <translation>&amp;Send Trace</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>Lie&amp;ferungen…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPanel</name>
    <message>
        <source>Copy span ID</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Details of the span</source>
        <translation>Details des Spans</translation>
    </message>
    <message>
        <source>Select a span to see its details.</source>
        <translation>Wählen Sie einen Span, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>ui::DoubtList</name>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>ui::DrillCard</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Copy the query of this chart</source>
        <translation>Abfrage dieses Diagramms kopieren</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <extracomment>a chart&apos;s name; %1 is Rate, Errors or Duration</extracomment>
        <translation>%1 im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Show this in the tabs below</source>
        <translation>Dies in den Ansichten unten zeigen</translation>
    </message>
    <message>
        <source>slow: over %1</source>
        <extracomment>of the spans; %1 is a duration</extracomment>
        <translation>langsam: über %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a chart&apos;s values; %1 is the mean, %2 the greatest</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>⌀ %1, at most %2</source>
        <translation>⌀ %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>ui::DrillTab</name>
    <message>
        <source>No span of this time matches the filter.</source>
        <translation>Kein Span dieser Zeit passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>ui::DrilldownPage</name>
    <message>
        <source>Let go</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Abfrage kopieren</translation>
    </message>
    <message>
        <source>Open in Search</source>
        <translation>In der Suche öffnen</translation>
    </message>
    <message>
        <source>Let the selected time go</source>
        <translation>Gewählte Zeit aufheben</translation>
    </message>
    <message>
        <source>Ways to take it apart</source>
        <translation>Arten, es zu zerlegen</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Query of this tab</source>
        <translation>Abfrage dieser Ansicht</translation>
    </message>
    <message>
        <source>Selected: %1 – %2</source>
        <extracomment>a range of time, brushed in a chart</extracomment>
        <translation>Gewählt: %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::EventCard</name>
    <message>
        <source>Dropped by the sender</source>
        <translation>Vom Sender verworfen</translation>
    </message>
</context>
<context>
    <name>ui::Examples</name>
    <message>
        <source>All OpenRouter calls</source>
        <translation>Alle Aufrufe über OpenRouter</translation>
    </message>
    <message>
        <source>Calls to one model</source>
        <translation>Aufrufe eines Modells</translation>
    </message>
    <message>
        <source>Slower than 5 seconds</source>
        <translation>Langsamer als 5 Sekunden</translation>
    </message>
    <message>
        <source>Calls of one user</source>
        <translation>Aufrufe einer Person</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>Fehlgeschlagene Aufrufe</translation>
    </message>
    <message>
        <source>Models by a pattern</source>
        <translation>Modelle nach einem Muster</translation>
    </message>
    <message>
        <source>Calls from production</source>
        <translation>Aufrufe aus der Produktion</translation>
    </message>
    <message>
        <source>Calls with your own metadata</source>
        <translation>Aufrufe mit Ihren eigenen Metadaten</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsTab</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>End of the step of the chart in which it was counted last</source>
        <translation>Ende des Diagrammschritts, in dem sie zuletzt gezählt wurde</translation>
    </message>
    <message>
        <source>Exceptions by type and message</source>
        <translation>Ausnahmen nach Typ und Meldung</translation>
    </message>
    <message>
        <source>No matching span of this time tells of an exception.</source>
        <translation>Kein passender Span dieser Zeit berichtet von einer Ausnahme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of exception</source>
        <translation>
            <numerusform>%Ln Art von Ausnahme</numerusform>
            <numerusform>%Ln Arten von Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>Nicht alle: %1</translation>
    </message>
</context>
<context>
    <name>ui::FilterForm</name>
    <message>
        <source>No filter rules configured. All traces will be sent to this destination</source>
        <translation>Keine Filterregeln eingerichtet. Alle Traces werden an dieses Ziel gesendet</translation>
    </message>
    <message>
        <source>Add &amp;Rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln anwenden</translation>
    </message>
    <message>
        <source>Filter Rules</source>
        <translation>Filterregeln</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Eine trifft zu</translation>
    </message>
    <message>
        <source>Add rule to this group</source>
        <translation>Regel zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add G&amp;roup</source>
        <translation>G&amp;ruppe hinzufügen</translation>
    </message>
    <message>
        <source>Every group must hold</source>
        <translation>Jede Gruppe muss zutreffen</translation>
    </message>
    <message>
        <source>How the rules of group %1 count</source>
        <translation>Wie die Regeln der Gruppe %1 zählen</translation>
    </message>
    <message>
        <source>Add rule to group %1</source>
        <translation>Regel zur Gruppe %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Field of rule %1</source>
        <translation>Feld der Regel %1</translation>
    </message>
    <message>
        <source>Comparison of rule %1</source>
        <translation>Vergleich der Regel %1</translation>
    </message>
    <message>
        <source>Value of rule %1</source>
        <translation>Wert der Regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Endegrund</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Total cost ($)</source>
        <translation>Gesamtkosten ($)</translation>
    </message>
    <message>
        <source>Total tokens</source>
        <translation>Token gesamt</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Token</translation>
    </message>
    <message>
        <source>Completion tokens</source>
        <translation>Antwort-Token</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist nicht gleich</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Enter what to compare with, or remove this rule.</source>
        <translation>Vergleichswert eintragen oder die Regel entfernen.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no regular expression (RE2 syntax). Check brackets and backslashes; backreferences and look-around do not exist in it.</source>
        <translation>Das ist kein regulärer Ausdruck (Syntax von RE2). Klammern und Rückstriche prüfen; Rückbezüge und Umschau gibt es darin nicht.</translation>
    </message>
    <message>
        <source>matches (regex)</source>
        <translation>passt auf (Regex)</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Line to set in the environment</source>
        <translation>Zeile für die Umgebung</translation>
    </message>
    <message>
        <source>No traces yet</source>
        <translation>Noch keine Traces</translation>
    </message>
    <message>
        <source>Set this line in the environment of any program that uses an OpenTelemetry SDK, then start it:</source>
        <translation>Setzen Sie diese Zeile in der Umgebung eines Programms mit OpenTelemetry-SDK und starten Sie es:</translation>
    </message>
    <message>
        <source>Its first trace shows up here by itself. You can also drop a file with traces (OTLP JSON or protobuf) onto this window.</source>
        <translation>Sein erster Trace erscheint hier von selbst. Sie können auch eine Datei mit Traces (OTLP-JSON oder Protobuf) auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;Connect your program…</source>
        <translation>&amp;Programm verbinden …</translation>
    </message>
    <message>
        <source>A program without one can send its calls through Spancast instead:</source>
        <translation>Ein Programm ohne SDK kann seine Aufrufe stattdessen durch Spancast schicken:</translation>
    </message>
</context>
<context>
    <name>ui::FlameView</name>
    <message>
        <source>Spans of the trace over time</source>
        <translation>Spans des Traces im Verlauf der Zeit</translation>
    </message>
</context>
<context>
    <name>ui::Format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>ui::GatewayKeys</name>
    <message>
        <source>No gateway key yet. Upstreams whose key is in the keychain need one.</source>
        <translation>Noch kein Gateway-Schlüssel. Upstreams, deren Schlüssel im Schlüsselbund liegt, brauchen einen.</translation>
    </message>
    <message>
        <source>Gateway keys</source>
        <translation>Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Den neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Spancast keeps only its hash.</source>
        <translation>Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt. Spancast behält nur seinen Hash.</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Who gets it, such as “laptop” or “nightly job”</source>
        <translation>Wer ihn bekommt, etwa „Laptop“ oder „Nachtlauf“</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>Schlüssel er&amp;zeugen</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know later whose it is.</source>
        <translation>Geben Sie dem Schlüssel einen Namen, damit Sie später wissen, wem er gehört.</translation>
    </message>
    <message>
        <source>Another key has this name, or it is longer than 100 characters.</source>
        <translation>Ein anderer Schlüssel heißt so, oder der Name ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the gateway key “%1”?</source>
        <translation>Gateway-Schlüssel „%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use it are refused from their next call on. It cannot come back.</source>
        <translation>Programme, die ihn benutzen, werden ab dem nächsten Aufruf abgewiesen. Er lässt sich nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateway keys</source>
        <translation>Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>What matches a pattern is replaced before a call is kept. What passes to the upstream and back stays as it is.</source>
        <translation>Was auf ein Muster passt, wird ersetzt, bevor ein Aufruf aufbewahrt wird. Was zum Upstream geht und zurückkommt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Connect your program…</source>
        <translation>Pro&amp;gramm verbinden …</translation>
    </message>
    <message>
        <source>&amp;Take calls to models</source>
        <translation>Aufrufe von &amp;Modellen annehmen</translation>
    </message>
    <message>
        <source>Passes them on unchanged and keeps a trace of each. Programs on this computer only.</source>
        <translation>Reicht sie unverändert weiter und bewahrt von jedem einen Trace auf. Nur für Programme auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>7117 unless another program has it.</source>
        <translation>7117, sofern kein anderes Programm ihn hat.</translation>
    </message>
    <message>
        <source>Base URL for your programs</source>
        <translation>Basis-URL für Ihre Programme</translation>
    </message>
    <message>
        <source>Look again which local servers run</source>
        <translation>Noch einmal nachsehen, welche lokalen Server laufen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>&amp;Keep what is asked and answered</source>
        <translation>Fragen und Antworten &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Without it a trace has model, tokens, cost, times and your metadata. Each upstream can be left out by itself.</source>
        <translation>Ohne sie hat ein Trace Modell, Tokens, Kosten, Zeiten und Ihre Metadaten. Jeder Upstream lässt sich einzeln ausnehmen.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The gateway does not listen.</source>
        <translation>Das Gateway lauscht nicht.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another program listens there. Close it, or use another port.</source>
        <translation>Dort lauscht ein anderes Programm. Beenden Sie es, oder verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayRedaction</name>
    <message>
        <source>No rule yet: texts are kept as they are.</source>
        <translation>Noch keine Regel: Texte werden aufbewahrt, wie sie sind.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>API &amp;keys</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Numbers as long as a card&apos;s</source>
        <translation>&amp;Nummern, so lang wie die einer Karte</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>E&amp;igenes Muster</translation>
    </message>
    <message>
        <source>Text to try the rules on</source>
        <translation>Text zum Ausprobieren der Regeln</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a text</source>
        <translation>An einem Te&amp;xt ausprobieren</translation>
    </message>
</context>
<context>
    <name>ui::GatewayRuleRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Pattern, as in RE2</source>
        <translation>Muster, wie in RE2</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>This rule is not used until it is mended: %1</source>
        <translation>Diese Regel wird nicht angewandt, bis sie berichtigt ist: %1</translation>
    </message>
    <message>
        <source>Pattern of rule %1</source>
        <translation>Muster der Regel %1</translation>
    </message>
    <message>
        <source>Replacement of rule %1</source>
        <translation>Ersatz der Regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreamDialog</name>
    <message>
        <source>Add Upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Keep what is &amp;asked and answered</source>
        <translation>&amp;Fragen und Antworten aufbewahren</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Callers find it at /u/NAME/v1 of the gateway.</source>
        <translation>Aufrufer finden ihn unter /u/NAME/v1 des Gateways.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>What an SDK would take, with the version.</source>
        <translation>Was ein SDK bekäme, mit der Version.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Each &amp;caller&apos;s own key passes through</source>
        <translation>Der eigene Schlüssel jedes &amp;Aufrufers geht durch</translation>
    </message>
    <message>
        <source>&amp;This key, kept in the keychain; callers need a gateway key</source>
        <translation>&amp;Dieser Schlüssel, im Schlüsselbund; Aufrufer brauchen einen Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>AP&amp;I Key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>im Schlüsselbund – leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Enter the key this upstream gave you.</source>
        <translation>Geben Sie den Schlüssel ein, den Sie von diesem Upstream haben.</translation>
    </message>
    <message>
        <source>The upstream was not saved.</source>
        <translation>Der Upstream wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreamRow</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreams</name>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>The gateway needs an upstream.</source>
        <translation>Das Gateway braucht einen Upstream.</translation>
    </message>
    <message>
        <source>Add another one before you remove this one.</source>
        <translation>Fügen Sie einen anderen hinzu, bevor Sie diesen entfernen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Another one…</source>
        <translation>&amp;Ein anderer …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the upstream “%1”?</source>
        <translation>Den Upstream „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, too.</source>
        <translation>Sein Schlüssel wird auch aus dem Schlüsselbund entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayWords</name>
    <message>
        <source>OpenAI-compatible (Authorization: Bearer)</source>
        <translation>OpenAI-kompatibel (Authorization: Bearer)</translation>
    </message>
    <message>
        <source>OpenRouter (Authorization: Bearer)</source>
        <translation>OpenRouter (Authorization: Bearer)</translation>
    </message>
    <message>
        <source>Anthropic (x-api-key)</source>
        <translation>Anthropic (x-api-key)</translation>
    </message>
    <message>
        <source>Its key is in the keychain; callers need a gateway key</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund; Aufrufer brauchen einen Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>Each caller&apos;s own key passes through</source>
        <translation>Der eigene Schlüssel jedes Aufrufers geht durch</translation>
    </message>
    <message>
        <source>no content is kept</source>
        <translation>kein Inhalt wird aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n models</source>
        <translation>
            <numerusform>Läuft, %n Modell</numerusform>
            <numerusform>Läuft, %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program answers there</source>
        <translation>Dort antwortet ein anderes Programm</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>zuletzt benutzt am %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>erzeugt am %1</translation>
    </message>
    <message>
        <source>Another upstream has this name.</source>
        <translation>Ein anderer Upstream heißt so.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, at most 64 of them.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“, höchstens 64.</translation>
    </message>
    <message>
        <source>Leave out user, query and fragment; a key has a field of its own.</source>
        <translation>Lassen Sie Benutzer, Abfrage und Fragment weg; ein Schlüssel hat sein eigenes Feld.</translation>
    </message>
    <message>
        <source>Enter an address such as https://openrouter.ai/api/v1.</source>
        <translation>Geben Sie eine Adresse ein, etwa https://openrouter.ai/api/v1.</translation>
    </message>
    <message>
        <source>There is no keychain. Let callers bring their own key instead.</source>
        <translation>Es gibt keinen Schlüsselbund. Lassen Sie stattdessen Aufrufer ihren eigenen Schlüssel mitbringen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The key is too long for this keychain.</source>
        <translation>Der Schlüssel ist zu lang für diesen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter the key once more.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Try again.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::GrafanaMenu</name>
    <message>
        <source>Copy as curl, without the secret</source>
        <translation>Als curl kopieren, ohne das Geheimnis</translation>
    </message>
    <message>
        <source>Open in Grafana Explore</source>
        <translation>In Grafana Explore öffnen</translation>
    </message>
    <message>
        <source>Open in Traces Drilldown</source>
        <translation>In Traces Drilldown öffnen</translation>
    </message>
    <message>
        <source>its stack&apos;s address is not set</source>
        <translation>die Adresse des Stacks fehlt</translation>
    </message>
    <message>
        <source>a Tempo has no such page</source>
        <translation>ein Tempo hat keine solche Seite</translation>
    </message>
    <message>
        <source>it cannot say this query</source>
        <translation>diese Abfrage lässt sich dort nicht ausdrücken</translation>
    </message>
</context>
<context>
    <name>ui::HeaderRow</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value is kept in the keychain and never shown again</source>
        <translation>Der Wert liegt im Schlüsselbund und wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>im Schlüsselbund gespeichert – leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Header %1 is secret</source>
        <translation>Header %1 ist geheim</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::HeadersEditor</name>
    <message>
        <source>Add &amp;Header</source>
        <translation>&amp;Header hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::Health</name>
    <message numerus="yes">
        <source>%1 spans sent</source>
        <translation>
            <numerusform>%1 Span gesendet</numerusform>
            <numerusform>%1 Spans gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests waiting</source>
        <translation>
            <numerusform>%1 Anfrage wartet</numerusform>
            <numerusform>%1 Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans not delivered</source>
        <translation>
            <numerusform>%1 Span nicht zugestellt</numerusform>
            <numerusform>%1 Spans nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1 (%2).</source>
        <translation>Zuletzt gesendet: %1 (%2).</translation>
    </message>
    <message>
        <source>Connection healthy</source>
        <translation>Verbindung in Ordnung</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>No traces are sent here until you enable it.</source>
        <translation>Hierhin wird erst gesendet, wenn Sie es einschalten.</translation>
    </message>
    <message>
        <source>Needs API Key</source>
        <translation>Braucht „API Key“</translation>
    </message>
    <message>
        <source>The keychain of this computer has no API Key for it. Edit it to enter one.</source>
        <translation>Der Schlüsselbund dieses Computers hat dafür keinen „API Key“. Bearbeiten Sie das Ziel, um einen einzugeben.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Broadcast is off</source>
        <translation>Broadcast ist aus</translation>
    </message>
    <message>
        <source>Switch on Enable Broadcast to send traces.</source>
        <translation>Schalten Sie „Enable Broadcast“ ein, um Traces zu senden.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>The next trace goes here.</source>
        <translation>Der nächste Trace geht hierhin.</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 abgelehnt</numerusform>
            <numerusform>%1 abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set aside</source>
        <translation>
            <numerusform>%1 zurückgelegt</numerusform>
            <numerusform>%1 zurückgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>%1 verworfen</numerusform>
            <numerusform>%1 verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were rejected by the server.</source>
        <translation>
            <numerusform>%1 Span hat der Server abgelehnt.</numerusform>
            <numerusform>%1 Spans hat der Server abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were refused alone and are set aside.</source>
        <translation>
            <numerusform>%1 Span wurde einzeln abgelehnt und ist zurückgelegt.</numerusform>
            <numerusform>%1 Spans wurden einzeln abgelehnt und sind zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans waited longer than allowed and were dropped.</source>
        <translation>
            <numerusform>%1 Span hat länger als erlaubt gewartet und wurde verworfen.</numerusform>
            <numerusform>%1 Spans haben länger als erlaubt gewartet und wurden verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were dropped, since too many requests waited.</source>
        <translation>
            <numerusform>%1 Span wurde verworfen, weil zu viele Anfragen warteten.</numerusform>
            <numerusform>%1 Spans wurden verworfen, weil zu viele Anfragen warteten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by sampling.</source>
        <translation>
            <numerusform>%1 Span blieb durch die Auswahl hier.</numerusform>
            <numerusform>%1 Spans blieben durch die Auswahl hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans belong to calls with other keys.</source>
        <translation>
            <numerusform>%1 Span gehört zu Aufrufen mit anderen Schlüsseln.</numerusform>
            <numerusform>%1 Spans gehören zu Aufrufen mit anderen Schlüsseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by the filter rules.</source>
        <translation>
            <numerusform>%1 Span blieb durch die Filterregeln hier.</numerusform>
            <numerusform>%1 Spans blieben durch die Filterregeln hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>What comes meanwhile waits and is sent later.</source>
        <translation>Was inzwischen kommt, wartet und wird später gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are damaged in the file of traces and were dropped.</source>
        <translation>
            <numerusform>%1 Span ist in der Datei der Traces beschädigt und wurde verworfen.</numerusform>
            <numerusform>%1 Spans sind in der Datei der Traces beschädigt und wurden verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Heat map over time</source>
        <translation>Häufigkeiten über die Zeit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of a heat map: moment, band of durations such as &quot;up to 1 s&quot;, number of spans</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is the upper bound of a band, such as 1.02 s</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ui::JsonModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::KeyFilterForm</name>
    <message>
        <source>Gateway keys</source>
        <translation>Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>Name of a key</source>
        <translation>Name eines Schlüssels</translation>
    </message>
    <message>
        <source>Add &amp;Key</source>
        <translation>Schl&amp;üssel hinzufügen</translation>
    </message>
    <message>
        <source>Gateway Keys</source>
        <translation>Gateway-Schlüssel</translation>
    </message>
    <message>
        <source>Optional. Calls with any key are sent; choose keys to send only theirs.</source>
        <translation>Freiwillig. Aufrufe mit jedem Schlüssel werden gesendet; ausgewählte Schlüssel schränken das auf ihre ein.</translation>
    </message>
    <message numerus="yes">
        <source>Only calls made with these %n keys are sent.</source>
        <translation>
            <numerusform>Nur Aufrufe mit diesem %n Schlüssel werden gesendet.</numerusform>
            <numerusform>Nur Aufrufe mit diesen %n Schlüsseln werden gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source> or </source>
        <extracomment>between two keys that do the same</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
</context>
<context>
    <name>ui::LinkCard</name>
    <message>
        <source>Links to a span of this trace</source>
        <translation>Verweist auf einen Span dieses Traces</translation>
    </message>
    <message>
        <source>Links to a span of this trace that has not arrived</source>
        <translation>Verweist auf einen Span dieses Traces, der nicht angekommen ist</translation>
    </message>
    <message>
        <source>Links to a span of another trace</source>
        <translation>Verweist auf einen Span eines anderen Traces</translation>
    </message>
    <message>
        <source>A span of this trace links here</source>
        <translation>Ein Span dieses Traces verweist hierher</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>goes to the span at the other end of a link</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the linked span</source>
        <translation>Den verbundenen Span öffnen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Span ID</source>
        <translation>Span-ID</translation>
    </message>
</context>
<context>
    <name>ui::LiveModel</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ui::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter in TraceQL</source>
        <translation>Filter in TraceQL</translation>
    </message>
    <message>
        <source>{ status = error } follows only these; empty follows all</source>
        <translation>{ status = error } folgt nur diesen; leer folgt allen</translation>
    </message>
    <message>
        <source>Enter follows. Conditions between spans see what came together.</source>
        <translation>Eingabe folgt. Bedingungen zwischen Spans sehen, was zusammen kam.</translation>
    </message>
    <message>
        <source>Hold what comes in, and list it afterwards (Space)</source>
        <translation>Was kommt, zurückhalten und danach auflisten (Leertaste)</translation>
    </message>
    <message>
        <source>Empty this list; the traces stay stored</source>
        <translation>Diese Liste leeren; die Traces bleiben gespeichert</translation>
    </message>
    <message>
        <source>Spans as they arrive, newest first</source>
        <translation>Spans, wie sie ankommen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This filter cannot be followed</source>
        <translation>Diesem Filter kann nicht gefolgt werden</translation>
    </message>
    <message>
        <source>Paused. What comes in is held until you resume.</source>
        <translation>Angehalten. Was kommt, wird bis zum Weiterlaufen zurückgehalten.</translation>
    </message>
    <message>
        <source>Waiting for spans. They are listed here as they arrive.</source>
        <translation>Warten auf Spans. Sie werden hier aufgelistet, wie sie ankommen.</translation>
    </message>
    <message>
        <source>Waiting for spans that match the filter.</source>
        <translation>Warten auf Spans, die zum Filter passen.</translation>
    </message>
    <message>
        <source>Paused, %1 held</source>
        <translation>Angehalten, %1 zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s) arrived</source>
        <translation>
            <numerusform>%1 Span angekommen</numerusform>
            <numerusform>%1 Spans angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>davon %1 aufgelistet</translation>
    </message>
    <message>
        <source>%1 came too fast to be looked at</source>
        <translation>%1 kamen zu schnell, um angesehen zu werden</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Anhalten oder fortfahren</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Zum Filter</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Span starts</source>
        <translation>Span beginnt</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>dauert %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ui::LongText</name>
    <message>
        <source>Showing %1 of %2 characters — show more</source>
        <extracomment>how much of a long text is on screen</extracomment>
        <translation>%1 von %2 Zeichen – mehr zeigen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Search – Spancast</source>
        <translation>Suche – Spancast</translation>
    </message>
    <message>
        <source>Trace – Spancast</source>
        <translation>Trace – Spancast</translation>
    </message>
    <message>
        <source>%1 %2 – Spancast</source>
        <extracomment>the window&apos;s title; %1 is a span&apos;s name, %2 a shortened trace id</extracomment>
        <translation>%1 %2 – Spancast</translation>
    </message>
    <message>
        <source>Import traces</source>
        <translation>Traces importieren</translation>
    </message>
    <message>
        <source>Traces (*.json *.jsonl *.pb *.gz *.zst)</source>
        <translation>Traces (*.json *.jsonl *.pb *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Live – Spancast</source>
        <translation>Live – Spancast</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Sessions – Spancast</source>
        <translation>Sitzungen – Spancast</translation>
    </message>
    <message>
        <source>Costs – Spancast</source>
        <translation>Kosten – Spancast</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>In a trace&apos;s views</source>
        <translation>In den Ansichten eines Traces</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a trace</source>
        <translation>In einem Trace</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Past query</source>
        <translation>Frühere Abfrage</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Open trace %1</source>
        <translation>Trace %1 öffnen</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Gespeicherte Abfrage</translation>
    </message>
    <message>
        <source>Drilldown</source>
        <translation>Drilldown</translation>
    </message>
    <message>
        <source>Drilldown – Spancast</source>
        <translation>Drilldown – Spancast</translation>
    </message>
    <message>
        <source>Wait for it at %1…</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>Bei %1 darauf warten …</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ui::MessageText</name>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is the size of a text, &quot;12 KiB&quot;</extracomment>
        <translation>Alles zeigen (%1)</translation>
    </message>
    <message>
        <source>Show more: %1 of %2 are here</source>
        <translation>Mehr zeigen: %1 von %2 sind hier</translation>
    </message>
</context>
<context>
    <name>ui::MetricsPane</name>
    <message>
        <source>One value for the whole time</source>
        <translation>Ein Wert für die ganze Zeit</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Differences between selection and baseline</source>
        <translation>Unterschiede zwischen Auswahl und Übrigen</translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>Nicht alles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Reihe</numerusform>
            <numerusform>%Ln Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart shows the %1 greatest of %Ln series</source>
        <extracomment>%1 is how many series a chart draws, %Ln how many there are</extracomment>
        <translation>
            <numerusform>Diagramm zeigt die %1 größten von %Ln Reihe</numerusform>
            <numerusform>Diagramm zeigt die %1 größten von %Ln Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>%Ln Wert verglichen</numerusform>
            <numerusform>%Ln Werte verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this time has such a value. Choose a longer time, or loosen the filter.</source>
        <translation>Kein Span dieser Zeit hat einen solchen Wert. Wählen Sie eine längere Zeit, oder lockern Sie den Filter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::MetricsView</name>
    <message>
        <source>Trace %1, open it with a click</source>
        <extracomment>a trace that stands for others, in a chart; %1 is its id</extracomment>
        <translation>Trace %1, ein Klick öffnet ihn</translation>
    </message>
</context>
<context>
    <name>ui::ObservabilityPage</name>
    <message>
        <source>Observability</source>
        <translation>Observability</translation>
    </message>
    <message>
        <source>The destination is gone, but its API Key is still in the keychain.</source>
        <translation>Das Ziel ist gelöscht, aber sein „API Key“ ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove the entry “spancast” with your keychain&apos;s own program.</source>
        <translation>Entfernen Sie den Eintrag „spancast“ mit dem Programm Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Enable Broadcast</source>
        <translation>Enable Broadcast</translation>
    </message>
    <message>
        <source>Sends the traces of your requests to the platforms below by itself. Your programs need no extra code.</source>
        <translation>Sendet die Traces Ihrer Anfragen von selbst an die Plattformen unten. Ihre Programme brauchen keinen zusätzlichen Code.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Configured destinations</source>
        <translation>Eingerichtete Ziele</translation>
    </message>
    <message>
        <source>No destination yet. Add one below.</source>
        <translation>Noch kein Ziel. Fügen Sie unten eines hinzu.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Enable Broadcast</source>
        <translation>&amp;Enable Broadcast</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Its API Key leaves the keychain in 10 seconds.</source>
        <translation>Sein „API Key“ verlässt in 10 Sekunden den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import and export destinations</source>
        <translation>Ziele importieren und exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations were read.</source>
        <translation>
            <numerusform>%n Ziel wurde gelesen.</numerusform>
            <numerusform>%n Ziele wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is tested and saved by itself; keys have to be entered anew.</source>
        <translation>Jedes wird für sich getestet und gesichert; Schlüssel sind neu einzutragen.</translation>
    </message>
    <message>
        <source>“%1” is of a type this version does not know.</source>
        <translation>„%1“ ist von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It is kept as it is. A newer Spancast can edit it.</source>
        <translation>Es bleibt, wie es ist. Ein neueres Spancast kann es bearbeiten.</translation>
    </message>
    <message>
        <source>Wait for It…</source>
        <translation>Darauf warten …</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation>Traces suchen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Watch spans arrive</source>
        <translation>Zusehen, wie Spans ankommen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Conversations as threads</source>
        <translation>Gespräche als Fäden</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What calls cost</source>
        <translation>Was Aufrufe kosten</translation>
    </message>
    <message>
        <source>Drilldown</source>
        <translation>Drilldown</translation>
    </message>
    <message>
        <source>Rate, errors and durations, and what is behind them</source>
        <translation>Rate, Fehler und Dauern, und was dahinter steht</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do or to open</source>
        <translation>Was zu tun oder zu öffnen ist</translation>
    </message>
    <message>
        <source>Pages, actions, settings, queries, tabs, or a trace ID</source>
        <translation>Seiten, Aktionen, Einstellungen, Abfragen, Tabs oder eine Trace-ID</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui::PasteHelp</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>These settings are filled in already.</source>
        <translation>Diese Einstellungen sind bereits eingetragen.</translation>
    </message>
    <message>
        <source>Filled in %1.</source>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>ui::Preview</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Pictures and sound never leave</source>
        <translation>Bilder und Ton werden nie gesendet</translation>
    </message>
    <message>
        <source>Long content</source>
        <translation>Lange Inhalte</translation>
    </message>
    <message>
        <source>Privacy Mode</source>
        <translation>Privacy Mode</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Sampling would leave this trace out.</source>
        <translation>Die Auswahl ließe diesen Trace aus.</translation>
    </message>
    <message>
        <source>This trace would not be sent: it has no call with one of the chosen keys.</source>
        <translation>Dieser Trace würde nicht gesendet: Er hat keinen Aufruf mit einem der gewählten Schlüssel.</translation>
    </message>
    <message>
        <source>This trace would not be sent: none of its calls passes the filter rules.</source>
        <translation>Dieser Trace würde nicht gesendet: Keiner seiner Aufrufe besteht die Filterregeln.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Sent as it is</source>
        <translation>Unverändert gesendet</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Also show what stays as it is</source>
        <translation>Auch zeigen, was unverändert bleibt</translation>
    </message>
    <message>
        <source>Preview of a trace at this destination</source>
        <translation>Vorschau eines Traces an diesem Ziel</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Looking for a recent trace…</source>
        <translation>Suche einen neuen Trace…</translation>
    </message>
    <message>
        <source>this destination</source>
        <translation>diesem Ziel</translation>
    </message>
    <message>
        <source>No trace is stored yet. This is what the sample trace would look like at %1.</source>
        <translation>Noch ist kein Trace gespeichert. So sähe der Beispiel-Trace bei %1 aus.</translation>
    </message>
    <message>
        <source>What your latest trace “%1” of %2 would look like at %3.</source>
        <translation>So sähe der neueste Trace „%1“ vom %2 bei %3 aus.</translation>
    </message>
    <message>
        <source>Everything of this trace is sent as it is.</source>
        <translation>Alles von diesem Trace wird unverändert gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>&amp;Privacy Mode</source>
        <translation>&amp;Privacy Mode</translation>
    </message>
    <message>
        <source>Leaves out what was asked and answered. Tokens, cost, timing, model, user.id, session.id and your own metadata are still sent.</source>
        <translation>Lässt Fragen und Antworten weg. Tokens, Kosten, Zeiten, Modell, user.id, session.id und Ihre eigenen Metadaten werden weiterhin gesendet.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>All leave</source>
        <translation>Alle werden gesendet</translation>
    </message>
    <message>
        <source>Only these leave</source>
        <translation>Nur diese werden gesendet</translation>
    </message>
    <message>
        <source>All but these leave</source>
        <translation>Alle außer diesen werden gesendet</translation>
    </message>
    <message>
        <source>Attribute names, one a line</source>
        <translation>Namen von Attributen, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Which leave</source>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. service.name always leaves.</source>
        <translation>Ein Name je Zeile; * steht für Beliebiges. service.name wird immer gesendet.</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s names</source>
        <translation>Namen von OpenRouter</translation>
    </message>
    <message>
        <source>OpenTelemetry&apos;s GenAI names</source>
        <translation>GenAI-Namen von OpenTelemetry</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s are those of the user guide, such as gen_ai.system. Some platforms only understand the current names of OpenTelemetry&apos;s GenAI conventions.</source>
        <translation>Die von OpenRouter sind die der Anleitung, etwa gen_ai.system. Manche Plattformen verstehen nur die heutigen Namen der GenAI-Konventionen von OpenTelemetry.</translation>
    </message>
    <message>
        <source>Long content</source>
        <translation>Lange Inhalte</translation>
    </message>
    <message>
        <source>S&amp;horten texts longer than</source>
        <translation>Texte &amp;kürzen ab</translation>
    </message>
    <message>
        <source>Longest text in bytes</source>
        <translation>Längster Text in Byte</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Grafana Tempo cuts every value at 2,048 bytes, which breaks messages in the middle of their JSON. Shortening them here keeps them readable.</source>
        <translation>Grafana Tempo schneidet jeden Wert nach 2048 Byte ab und zerbricht damit Nachrichten mitten im JSON. Hier gekürzt bleiben sie lesbar.</translation>
    </message>
    <message>
        <source>Name at least one attribute, or let all leave.</source>
        <translation>Mindestens ein Attribut nennen oder alle senden.</translation>
    </message>
</context>
<context>
    <name>ui::QueryBar</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Query in TraceQL</source>
        <translation>Abfrage in TraceQL</translation>
    </message>
    <message>
        <source>{ } finds every trace</source>
        <translation>{ } findet jeden Trace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Show new traces as they arrive</source>
        <translation>Neue Traces zeigen, sobald sie ankommen</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Run the query</source>
        <translation>Abfrage ausführen</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Suche anhalten (Esc)</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter)</source>
        <translation>Abfrage ausführen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>This query cannot run</source>
        <translation>Diese Abfrage ist nicht ausführbar</translation>
    </message>
    <message>
        <source>To the query</source>
        <translation>Zur Abfrage</translation>
    </message>
    <message>
        <source>Format the query</source>
        <translation>Die Abfrage formatieren</translation>
    </message>
    <message>
        <source>This cannot stand in the query</source>
        <translation>Das kann nicht in der Abfrage stehen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Queries are not kept</source>
        <translation>Abfragen werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Saved queries, history and examples (Ctrl+H)</source>
        <translation>Gespeicherte Abfragen, Verlauf und Beispiele (Strg+H)</translation>
    </message>
    <message>
        <source>Lay the query out on lines (Ctrl+Shift+F)</source>
        <translation>Die Abfrage auf Zeilen verteilen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Enter runs, Ctrl+Space completes</source>
        <translation>Eingabe führt aus, Strg+Leertaste vervollständigt</translation>
    </message>
    <message>
        <source>Saved queries, history and examples</source>
        <translation>Gespeicherte Abfragen, Verlauf und Beispiele</translation>
    </message>
    <message>
        <source>About this answer</source>
        <translation>Zu dieser Antwort</translation>
    </message>
    <message>
        <source>A remote source does not tell of new traces; run the query again. The Live page follows this computer.</source>
        <translation>Eine entfernte Quelle meldet keine neuen Traces; führen Sie die Abfrage erneut aus. Die Seite Live folgt diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ui::QueryBuilder</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition that spans must meet</source>
        <translation>Eine Bedingung hinzufügen, die Spans erfüllen müssen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Add what is done with the spans found</source>
        <translation>Hinzufügen, was mit den gefundenen Spans geschieht</translation>
    </message>
</context>
<context>
    <name>ui::QueryCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
</context>
<context>
    <name>ui::QueryList</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>With a star: %1</source>
        <translation>Mit Stern: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a query, then the query</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::QueryPage</name>
    <message>
        <source>Query API</source>
        <translation>Abfrage-API</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Answer queries</source>
        <translation>&amp;Abfragen beantworten</translation>
    </message>
    <message>
        <source>Lets Grafana on this computer use Spancast as a Tempo data source.</source>
        <translation>Grafana auf diesem Computer kann Spancast als Tempo-Datenquelle nutzen.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>3200 is Tempo&apos;s own port.</source>
        <translation>3200 ist der Port von Tempo selbst.</translation>
    </message>
    <message>
        <source>URL of the data source</source>
        <translation>URL der Datenquelle</translation>
    </message>
</context>
<context>
    <name>ui::QueryPanel</name>
    <message>
        <source>No query holds these words.</source>
        <translation>Keine Abfrage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Find a query</source>
        <translation>Abfrage suchen</translation>
    </message>
    <message>
        <source>Stays in the history (Ctrl+D)</source>
        <translation>Bleibt im Verlauf (Strg+D)</translation>
    </message>
    <message>
        <source>Give the saved query another name (F2)</source>
        <translation>Der gespeicherten Abfrage einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Delete the saved query (Del)</source>
        <translation>Die gespeicherte Abfrage löschen (Entf)</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Save the query under this name</source>
        <translation>Die Abfrage unter diesem Namen speichern</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <extracomment>%1 is the name of a query</extracomment>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Dieser Name ist nicht möglich</translation>
    </message>
    <message>
        <source>Another query has it, or there is nothing to save.</source>
        <translation>Eine andere Abfrage trägt ihn, oder es gibt nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>ui::QuirkBar</name>
    <message>
        <source>Tempo swaps the operands of ^ between whole numbers.</source>
        <translation>Tempo vertauscht bei ^ zwischen ganzen Zahlen die Seiten.</translation>
    </message>
    <message>
        <source>Tempo finds whole numbers with 1 and fractions with 1.0, never both.</source>
        <translation>Tempo findet ganze Zahlen mit 1 und Kommazahlen mit 1.0, nie beide.</translation>
    </message>
    <message>
        <source>Tempo finds nothing where the value stands first.</source>
        <translation>Tempo findet nichts, wenn der Wert vorn steht.</translation>
    </message>
    <message>
        <source>Tempo finds nothing with !(…).</source>
        <translation>Tempo findet mit !(…) nichts.</translation>
    </message>
    <message>
        <source>Asked for what is missing, Tempo overlooks spans without attributes.</source>
        <translation>Nach Fehlendem gefragt, übersieht Tempo Spans ohne Attribute.</translation>
    </message>
    <message>
        <source>Tempo lets each condition hold on another event or link.</source>
        <translation>Bei Tempo darf jede Bedingung auf ein anderes Ereignis oder einen anderen Link zutreffen.</translation>
    </message>
    <message>
        <source>Spans without the attribute spoil Tempo&apos;s numbers.</source>
        <translation>Spans ohne das Attribut verderben Tempos Zahlen.</translation>
    </message>
    <message>
        <source>Tempo compares ids only as a whole, and not those that begin with zeros.</source>
        <translation>Tempo vergleicht IDs nur als Ganzes, und keine, die mit Nullen beginnen.</translation>
    </message>
    <message>
        <source>Tempo finds no root spans by an empty parent.</source>
        <translation>Tempo findet über einen leeren Elternspan keine Wurzelspans.</translation>
    </message>
    <message>
        <source>Tempo keeps the count of children only in its newest format.</source>
        <translation>Tempo kennt die Zahl der Kinder nur in seinem neuesten Format.</translation>
    </message>
    <message>
        <source>%1 Asked right: %2</source>
        <extracomment>%1 says what goes wrong, %2 is a query in TraceQL</extracomment>
        <translation>%1 Richtig gefragt: %2</translation>
    </message>
    <message>
        <source>Tempo may answer this wrongly</source>
        <translation>Tempo könnte dies falsch beantworten</translation>
    </message>
    <message>
        <source>Use this query</source>
        <translation>Diese Abfrage verwenden</translation>
    </message>
    <message>
        <source>Tempo tells these times in nanoseconds, and counts spans without events as 0.</source>
        <translation>Tempo nennt diese Zeiten in Nanosekunden und zählt Spans ohne Ereignisse als 0.</translation>
    </message>
    <message>
        <source>Tempo fails altogether where one of these attributes is no number.</source>
        <translation>Tempo scheitert ganz, wo eines dieser Attribute keine Zahl ist.</translation>
    </message>
    <message>
        <source>Tempo leaves out spans without a known parent here, unless the filter names an attribute.</source>
        <translation>Tempo lässt hier Spans ohne bekanntes Elternteil aus, außer der Filter nennt ein Attribut.</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a hint and the key for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RawTab</name>
    <message>
        <source>OTLP JSON of the span</source>
        <translation>OTLP-JSON des Spans</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the span as a file that can be imported again</source>
        <translation>Den Span als Datei speichern, die sich wieder importieren lässt</translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation>OTLP-JSON</translation>
    </message>
    <message>
        <source>Save the span</source>
        <translation>Den Span speichern</translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation>OTLP-JSON (*.json)</translation>
    </message>
    <message>
        <source>The span was not saved</source>
        <translation>Der Span wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReceiverPage</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Copy the environment variable</source>
        <translation>Umgebungsvariable kopieren</translation>
    </message>
    <message>
        <source>&amp;Receive traces</source>
        <translation>Traces &amp;empfangen</translation>
    </message>
    <message>
        <source>Takes OTLP over HTTP from programs on this computer only.</source>
        <translation>Nimmt OTLP über HTTP nur von Programmen auf diesem Computer an.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>4318 is where most programs send to by themselves.</source>
        <translation>An 4318 senden die meisten Programme von selbst.</translation>
    </message>
    <message>
        <source>For your programs</source>
        <translation>Für Ihre Programme</translation>
    </message>
</context>
<context>
    <name>ui::ResultPane</name>
    <message>
        <source>Press Enter in the query line to search.</source>
        <translation>Drücken Sie in der Abfragezeile die Eingabetaste, um zu suchen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No trace matches this query. Loosen a condition, or start from an example.</source>
        <translation>Kein Trace passt zu dieser Abfrage. Lockern Sie eine Bedingung, oder beginnen Sie mit einem Beispiel.</translation>
    </message>
    <message>
        <source>No trace matches this query within: %1.</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;</extracomment>
        <translation>Kein Trace passt zu dieser Abfrage im Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>Gesamte Zeit durchsuchen</translation>
    </message>
</context>
<context>
    <name>ui::ResultSkeleton</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>ui::ResultViews</name>
    <message>
        <source>Views of the result</source>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Spans found</source>
        <translation>Gefundene Spans</translation>
    </message>
    <message>
        <source>Durations of the traces over time</source>
        <translation>Dauern der Traces über die Zeit</translation>
    </message>
    <message>
        <source>| select(span.…) in the query adds columns</source>
        <translation>| select(span.…) in der Abfrage fügt Spalten hinzu</translation>
    </message>
    <message>
        <source>%1 of %2 matched spans</source>
        <translation>%1 von %2 passenden Spans</translation>
    </message>
    <message numerus="yes">
        <source>%1 matched span(s)</source>
        <translation>
            <numerusform>%1 passender Span</numerusform>
            <numerusform>%1 passende Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted among the %1 loaded; load all to sort all</source>
        <extracomment>%1 is a count of traces</extracomment>
        <translation>sortiert unter den %1 geladenen; alle laden, um alle zu sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Add an attribute as a column…</source>
        <translation>Ein Attribut als Spalte hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ui::RevealLineEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>ui::RoundTripDialog</name>
    <message>
        <source>&amp;Wait Again</source>
        <translation>&amp;Noch einmal warten</translation>
    </message>
    <message>
        <source>Wait for a Trace</source>
        <translation>Auf einen Trace warten</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Gewartete Sekunden</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds. 1 to 2 minutes are normal.</source>
        <translation>
            <numerusform>%n Sekunde. 1 bis 2 Minuten sind normal.</numerusform>
            <numerusform>%n Sekunden. 1 bis 2 Minuten sind normal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visible after %n seconds</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>
            <numerusform>Nach %n Sekunde sichtbar</numerusform>
            <numerusform>Nach %n Sekunden sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The trace can be read at %1.</source>
        <translation>Der Trace kann bei %1 gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Not there after %n seconds</source>
        <translation>
            <numerusform>Nach %n Sekunde nicht da</numerusform>
            <numerusform>Nach %n Sekunden nicht da</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be asked for</source>
        <translation>Danach kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>This is what can keep it away:</source>
        <translation>Das kann der Grund sein:</translation>
    </message>
    <message>
        <source>Waiting until trace %1 can be read.</source>
        <translation>Wartet, bis Trace %1 gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>ui::SamplingForm</name>
    <message>
        <source>Sampling</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Anteil</translation>
    </message>
    <message>
        <source>Every trace is sent.</source>
        <translation>Jeder Trace wird gesendet.</translation>
    </message>
    <message>
        <source>About %1 % of your sessions are sent. A session is always sent whole or not at all; without a session each trace is decided by itself. Every destination chooses independently.</source>
        <translation>Etwa %1 % der Sitzungen werden gesendet. Eine Sitzung wird immer ganz oder gar nicht gesendet; ohne Sitzung wird über jeden Trace für sich entschieden. Jedes Ziel wählt unabhängig.</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Traces found</source>
        <translation>Gefundene Traces</translation>
    </message>
    <message>
        <source>Load more traces</source>
        <translation>Mehr Traces laden</translation>
    </message>
    <message>
        <source>Could not look for new traces; trying again as more arrive</source>
        <translation>Neue Traces waren nicht abrufbar; neuer Versuch, sobald mehr ankommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) of the query before</source>
        <translation>
            <numerusform>%Ln Trace der vorigen Abfrage</numerusform>
            <numerusform>%Ln Traces der vorigen Abfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 von %Ln Trace</numerusform>
            <numerusform>%1 von %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>%1 Span</numerusform>
            <numerusform>%1 Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 trace(s) and %2 in %3</source>
        <extracomment>%2 is a count of spans such as &quot;12 spans&quot;, %3 a duration</extracomment>
        <translation>
            <numerusform>%1 Trace und %2 in %3 geprüft</numerusform>
            <numerusform>%1 Traces und %2 in %3 geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>weniger als 1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 span(s) in %2</source>
        <extracomment>%2 is a duration</extracomment>
        <translation>
            <numerusform>%1 Span in %2 untersucht</numerusform>
            <numerusform>%1 Spans in %2 untersucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a count, then what it leaves out</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Load all traces</source>
        <translation>Alle Traces laden</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Trace öffnen</translation>
    </message>
</context>
<context>
    <name>ui::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter</translation>
    </message>
</context>
<context>
    <name>ui::ServiceLegend</name>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
</context>
<context>
    <name>ui::SessionCells</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens hinein, %2 heraus</translation>
    </message>
    <message>
        <source>Partly estimated: an upstream did not report its tokens</source>
        <translation>Teils geschätzt: Ein Anbieter hat seine Tokens nicht gemeldet</translation>
    </message>
    <message>
        <source>Cost not told</source>
        <translation>Kosten nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (erschlossen)</translation>
    </message>
    <message>
        <source>%1
The caller named no session; the gateway put these calls together by their messages</source>
        <translation>%1
Der Aufrufer hat keine Sitzung genannt; das Gateway hat diese Aufrufe anhand ihrer Nachrichten zusammengestellt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>When its last call ended</source>
        <translation>Wann ihr letzter Aufruf endete</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The id its calls name</source>
        <translation>Die ID, die ihre Aufrufe nennen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user its calls name</source>
        <translation>Der Benutzer, den ihre Aufrufe nennen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The model used first, and how many others there are</source>
        <translation>Das zuerst verwendete Modell und wie viele weitere es gibt</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Traces with calls of the session</source>
        <translation>Traces mit Aufrufen der Sitzung</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Calls to language models</source>
        <translation>Aufrufe von Sprachmodellen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>Aufrufe, die fehlschlugen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From its first call to the end of its last</source>
        <translation>Vom ersten Aufruf bis zum Ende des letzten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in and out</source>
        <translation>Tokens hinein und heraus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of its calls, as far as told</source>
        <translation>Kosten der Aufrufe, soweit angegeben</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Stelle in der Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When its first call started</source>
        <translation>Wann der erste Aufruf begann</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the trace</source>
        <translation>Name des Traces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a count of turns, %2 a count of traces</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Search by session, user, model or name</source>
        <translation>Nach Sitzung, Benutzer, Modell oder Name suchen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Load more sessions</source>
        <translation>Weitere Sitzungen laden</translation>
    </message>
    <message>
        <source>Calls that name a session, or that the gateway can put together, are threads here.</source>
        <translation>Aufrufe, die eine Sitzung nennen oder die das Gateway zusammenstellen kann, bilden hier einen Gesprächsfaden.</translation>
    </message>
    <message>
        <source>No session yet. %1</source>
        <translation>Noch keine Sitzung. %1</translation>
    </message>
    <message>
        <source>No session within: %1. %2</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;, %2 a sentence</extracomment>
        <translation>Keine Sitzung in diesem Zeitraum: %1. %2</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln session(s)</source>
        <translation>
            <numerusform>%1 von %Ln Sitzung</numerusform>
            <numerusform>%1 von %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>aus den neuesten %1 von %Ln Trace</numerusform>
            <numerusform>aus den neuesten %1 von %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>aus dem neuesten %Ln Trace; es kann mehr geben</numerusform>
            <numerusform>aus den neuesten %Ln Traces; es kann mehr geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) told in part by the source</source>
        <translation>
            <numerusform>%Ln Trace teilt die Quelle nur zum Teil mit</numerusform>
            <numerusform>%Ln Traces teilt die Quelle nur zum Teil mit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetAsideList</name>
    <message>
        <source>Waits to be sent again</source>
        <translation>Wartet auf erneutes Senden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Only the reason is kept</source>
        <translation>Nur der Grund ist aufgehoben</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Spans that were set aside</source>
        <translation>Zurückgelegte Spans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No destination has refused anything for good.</source>
        <translation>Kein Ziel hat etwas endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>Servers refused these spans one by one. Once the reason is mended, send them again; without a selection, all of them.</source>
        <translation>Server haben diese Spans einzeln abgelehnt. Ist der Grund behoben, lassen sie sich erneut senden; ohne Auswahl alle.</translation>
    </message>
    <message>
        <source>The spans could not be queued again.</source>
        <translation>Die Spans konnten nicht erneut eingereiht werden.</translation>
    </message>
    <message>
        <source>Nothing was lost: they are still set aside.</source>
        <translation>Nichts ging verloren: Sie sind weiter zurückgelegt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Never send these %n spans?</source>
        <translation>
            <numerusform>Diesen %n Span nie senden?</numerusform>
            <numerusform>Diese %n Spans nie senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in Spancast&apos;s own store.</source>
        <translation>Im Speicher von Spancast bleiben sie.</translation>
    </message>
    <message>
        <source>The spans could not be discarded.</source>
        <translation>Die Spans konnten nicht verworfen werden.</translation>
    </message>
    <message>
        <source>They are still set aside.</source>
        <translation>Sie sind weiter zurückgelegt.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observability</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Query API</source>
        <translation>Abfrage-API</translation>
    </message>
    <message>
        <source>Store and Retention</source>
        <translation>Speicher und Aufbewahrung</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Connect your program</source>
        <translation>Programm verbinden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>ui::SourceButton</name>
    <message>
        <source>This computer</source>
        <extracomment>whom a query asks: the traces kept by Spancast itself</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Where traces are searched</source>
        <translation>Wo Traces gesucht werden</translation>
    </message>
    <message>
        <source>Manage sources…</source>
        <translation>Quellen verwalten …</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Mehrere zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceDialog</name>
    <message>
        <source>New Source: %1</source>
        <extracomment>%1 is a kind of source, such as Grafana Cloud</extracomment>
        <translation>Neue Quelle: %1</translation>
    </message>
    <message>
        <source>Edit Source: %1</source>
        <translation>Quelle bearbeiten: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose the data source</source>
        <translation>Die Datenquelle auswählen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The stored token cannot be read</source>
        <translation>Das gespeicherte Token lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tempo answers.</source>
        <extracomment>%1 is a version such as 2.9.1</extracomment>
        <translation>Tempo antwortet.</translation>
    </message>
    <message>
        <source>Tempo %1 answers.</source>
        <translation>Tempo %1 antwortet.</translation>
    </message>
    <message>
        <source>It has traces of the last hour.</source>
        <translation>Es hat Traces der letzten Stunde.</translation>
    </message>
    <message>
        <source>It has no traces of the last hour; older ones may be there.</source>
        <translation>Es hat keine Traces der letzten Stunde; ältere kann es geben.</translation>
    </message>
    <message>
        <source>The data sources cannot be listed</source>
        <translation>Die Datenquellen lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>The token sees none</source>
        <translation>Das Token sieht keine</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it.</source>
        <translation>Vielleicht bittet der Schlüsselbund darum, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Keep in memory until quit</source>
        <translation>Bis zum Beenden im Speicher behalten</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>&amp;Prüfung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Zuerst die Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>ui::SourceNote</name>
    <message>
        <source>No start was asked for, so the last 30 days were searched. Choose a range of your own to look further back.</source>
        <translation>Es war kein Anfang angegeben, darum wurden die letzten 30 Tage durchsucht. Mit einem eigenen Zeitraum reicht die Suche weiter zurück.</translation>
    </message>
    <message>
        <source>Tempo shows what is younger than 30 seconds a little later. Run the query again to see it.</source>
        <translation>Tempo zeigt, was jünger als 30 Sekunden ist, etwas später. Führen Sie die Abfrage noch einmal aus, um es zu sehen.</translation>
    </message>
    <message>
        <source>So long a time was asked in %1 parts, newest first. A shorter range answers sooner.</source>
        <translation>Ein so langer Zeitraum wurde in %1 Teilen gefragt, die neuesten zuerst. Ein kürzerer antwortet schneller.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a source of traces, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Texts that were cut at 2,048 bytes are shown in full from another source, in %n spans.</source>
        <translation>
            <numerusform>Texte, die bei 2.048 Bytes abgeschnitten waren, stehen vollständig aus einer anderen Quelle da, in %n Span.</numerusform>
            <numerusform>Texte, die bei 2.048 Bytes abgeschnitten waren, stehen vollständig aus einer anderen Quelle da, in %n Spans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers come from %1 alone, since the same span may be in several sources. Choose another one to count there.</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>Die Zahlen kommen nur von %1, denn derselbe Span kann in mehreren Quellen sein. Zum Zählen dort eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <extracomment>%1 is the name of a source of traces, %2 what it said</extracomment>
        <translation>%1 hat nicht geantwortet: %2</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As the search page lists it.</source>
        <translation>So steht sie auf der Suchseite.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>In the portal: your stack, Tempo, Details, “URL”. It is not the address that spans are sent to (otlp-gateway-…).</source>
        <translation>Im Portal: der Stack, Tempo, Details, „URL“. Es ist nicht die Adresse, an die Spans gesendet werden (otlp-gateway-…).</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Benutze&amp;r</translation>
    </message>
    <message>
        <source>The number called “User” on the same page. It is neither the instance ID of OpenTelemetry nor the number of the stack.</source>
        <translation>Die Zahl, die auf derselben Seite „User“ heißt. Es ist weder die Instanz-ID von OpenTelemetry noch die Nummer des Stacks.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Of an access policy with the scope traces:read. The one for sending (traces:write) cannot read.</source>
        <translation>Das einer Zugriffsrichtlinie mit dem Bereich traces:read. Das zum Senden (traces:write) kann nicht lesen.</translation>
    </message>
    <message>
        <source>Tempo&apos;s own port is 3200.</source>
        <translation>Tempos eigener Port ist 3200.</translation>
    </message>
    <message>
        <source>Only where a proxy in front of Tempo asks for one.</source>
        <translation>Nur wo ein Proxy vor Tempo danach fragt.</translation>
    </message>
    <message>
        <source>Pass&amp;word or token</source>
        <translation>Pass&amp;wort oder Token</translation>
    </message>
    <message>
        <source>Without a user it is sent as a bearer token.</source>
        <translation>Ohne Benutzer wird es als Bearer-Token gesendet.</translation>
    </message>
    <message>
        <source>Tena&amp;nt</source>
        <translation>Ma&amp;ndant</translation>
    </message>
    <message>
        <source>Only where Tempo serves several (X-Scope-OrgID).</source>
        <translation>Nur wo Tempo mehreren dient (X-Scope-OrgID).</translation>
    </message>
    <message>
        <source>Of the Grafana that you open in a browser.</source>
        <translation>Die des Grafana, das im Browser geöffnet wird.</translation>
    </message>
    <message>
        <source>Of a service account: Administration, Users and access, Service accounts.</source>
        <translation>Das eines Dienstkontos: Administration, Users and access, Service accounts.</translation>
    </message>
    <message>
        <source>&amp;Data source</source>
        <translation>&amp;Datenquelle</translation>
    </message>
    <message>
        <source>Name or uid. Left empty: the stack&apos;s own traces, or the only Tempo.</source>
        <translation>Name oder uid. Leer: die eigenen Traces des Stacks oder das einzige Tempo.</translation>
    </message>
    <message>
        <source>Grafana Cloud</source>
        <translation>Grafana Cloud</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>Grafana-Datenquelle</translation>
    </message>
    <message>
        <source>The traces of your stack, with a token for reading.</source>
        <translation>Die Traces des Stacks, mit einem Token zum Lesen.</translation>
    </message>
    <message>
        <source>A Tempo of your own, at its address.</source>
        <translation>Ein eigenes Tempo unter seiner Adresse.</translation>
    </message>
    <message>
        <source>Through a Grafana that may ask its Tempo, with a service account.</source>
        <translation>Über ein Grafana, das sein Tempo fragen darf, mit einem Dienstkonto.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Wird gebraucht.</translation>
    </message>
    <message>
        <source>Another source has this name.</source>
        <translation>Eine andere Quelle heißt so.</translation>
    </message>
    <message>
        <source>Enter a web address, without user and password.</source>
        <translation>Eine Webadresse eingeben, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Spans are sent there, but cannot be read. Copy the URL of the Tempo page; it begins with https://tempo-.</source>
        <translation>Dorthin werden Spans gesendet, lesen lassen sie sich dort nicht. Die URL der Tempo-Seite kopieren; sie beginnt mit https://tempo-.</translation>
    </message>
    <message>
        <source>That is a Grafana. Copy the URL of the Tempo page, or add it as a Grafana data source.</source>
        <translation>Das ist ein Grafana. Die URL der Tempo-Seite kopieren oder es als Grafana-Datenquelle hinzufügen.</translation>
    </message>
    <message>
        <source>That is the portal. Enter the address of the stack.</source>
        <translation>Das ist das Portal. Die Adresse des Stacks eingeben.</translation>
    </message>
    <message>
        <source>That is for logs or metrics. The one for traces begins with https://tempo-.</source>
        <translation>Die ist für Logs oder Metriken. Die für Traces beginnt mit https://tempo-.</translation>
    </message>
    <message>
        <source>That is Tempo itself. Enter the Grafana&apos;s address, or add it as Grafana Cloud.</source>
        <translation>Das ist Tempo selbst. Die Adresse des Grafana eingeben oder es als Grafana Cloud hinzufügen.</translation>
    </message>
    <message>
        <source>Enter the number that the Tempo page calls “User”.</source>
        <translation>Die Zahl eingeben, die auf der Tempo-Seite „User“ heißt.</translation>
    </message>
    <message>
        <source>That is the token of a service account. Tempo needs one of an access policy; it begins with glc_.</source>
        <translation>Das ist das Token eines Dienstkontos. Tempo braucht das einer Zugriffsrichtlinie; es beginnt mit glc_.</translation>
    </message>
    <message>
        <source>That is the token of an access policy. Grafana needs one of a service account; it begins with glsa_.</source>
        <translation>Das ist das Token einer Zugriffsrichtlinie. Grafana braucht das eines Dienstkontos; es beginnt mit glsa_.</translation>
    </message>
    <message>
        <source>It does not begin like Grafana&apos;s tokens. Was all of it copied?</source>
        <translation>Es beginnt nicht wie Grafanas Token. Wurde es ganz kopiert?</translation>
    </message>
    <message>
        <source>It holds a blank or another character that cannot be sent.</source>
        <translation>Es enthält ein Leerzeichen oder ein anderes Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>Over http others on the way can read the token. Use https.</source>
        <translation>Über http können andere unterwegs das Token lesen. Mit https geht es sicher.</translation>
    </message>
    <message>
        <source>St&amp;ack</source>
        <translation>St&amp;ack</translation>
    </message>
    <message>
        <source>The address of its Grafana, for links to its pages. May stay empty.</source>
        <translation>Die Adresse des Grafana darin, für Links zu dessen Seiten. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>URL: that is not Tempo&apos;s. Neither the gateway that spans are sent to nor a dashboard can be asked.</source>
        <translation>URL: Das ist nicht die von Tempo. Weder das Gateway, an das Spans gehen, noch ein Dashboard kann gefragt werden.</translation>
    </message>
    <message>
        <source>URL: fine, Tempo answers there.</source>
        <translation>URL: in Ordnung, dort antwortet Tempo.</translation>
    </message>
    <message>
        <source>URL: nobody answers there as Tempo does.</source>
        <translation>URL: Dort antwortet niemand wie Tempo.</translation>
    </message>
    <message>
        <source>Token: it may not read. It needs the scope traces:read.</source>
        <translation>Token: Es darf nicht lesen. Es braucht den Scope traces:read.</translation>
    </message>
    <message>
        <source>Token: fine, it may read.</source>
        <translation>Token: in Ordnung, es darf lesen.</translation>
    </message>
    <message>
        <source>Token: it needs the scope traces:read; nobody could be asked.</source>
        <translation>Token: Es braucht den Scope traces:read; niemand konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Enter the address under which the stack&apos;s Grafana opens in a browser.</source>
        <translation>Die Adresse eingeben, unter der sich das Grafana des Stacks im Browser öffnet.</translation>
    </message>
    <message>
        <source>Time range: fine, the trace is asked for by its ID.</source>
        <translation>Zeitraum: in Ordnung, nach dem Trace wird mit seiner ID gefragt.</translation>
    </message>
    <message>
        <source>User: fine, it is a number.</source>
        <translation>Benutzer: in Ordnung, es ist eine Nummer.</translation>
    </message>
    <message>
        <source>User: it has to be the number of the traces&apos; user.</source>
        <translation>Benutzer: Es muss die Nummer des Benutzers für Traces sein.</translation>
    </message>
    <message>
        <source>Sending: fine, the destination has taken the trace.</source>
        <translation>Senden: in Ordnung, das Ziel hat den Trace angenommen.</translation>
    </message>
    <message>
        <source>Sending: Test Connection tells whether the destination&apos;s API Key may write (traces:write).</source>
        <translation>Senden: „Test Connection“ sagt, ob der API-Schlüssel des Ziels schreiben darf (traces:write).</translation>
    </message>
    <message>
        <source>Delay: 1 to 2 minutes are normal, and they have passed.</source>
        <translation>Verzögerung: 1 bis 2 Minuten sind normal, und sie sind vorbei.</translation>
    </message>
    <message>
        <source>Delay: 1 to 2 minutes are normal. Wait again.</source>
        <translation>Verzögerung: 1 bis 2 Minuten sind normal. Noch einmal warten.</translation>
    </message>
    <message>
        <source>Data source: fine, it is the stack&apos;s own.</source>
        <translation>Datenquelle: in Ordnung, es ist die eigene des Stacks.</translation>
    </message>
    <message>
        <source>Data source: usually it is grafanacloud-{stack}-traces. Is this the one the destination fills?</source>
        <translation>Datenquelle: meist heißt sie grafanacloud-{stack}-traces. Ist es die, die das Ziel füllt?</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Searches ask the traces on this computer, or one of these. Choose it under the query.</source>
        <translation>Gesucht wird in den Traces auf diesem Computer oder in einer von diesen. Sie lässt sich unter der Abfrage wählen.</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Configured sources</source>
        <translation>Eingerichtete Quellen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No other source yet. Add one below.</source>
        <translation>Noch keine andere Quelle. Unten lässt sich eine hinzufügen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its stored token? The traces there stay.</source>
        <translation>„%1“ und das gespeicherte Token entfernen? Die Traces dort bleiben.</translation>
    </message>
</context>
<context>
    <name>ui::SpanFacts</name>
    <message>
        <source>under 0.1 % of the trace</source>
        <translation>unter 0,1 % des Traces</translation>
    </message>
    <message>
        <source>%1 % of the trace</source>
        <translation>%1 % des Traces</translation>
    </message>
    <message>
        <source>Dropped attributes</source>
        <translation>Weggelassene Attribute</translation>
    </message>
    <message>
        <source>Dropped events</source>
        <translation>Weggelassene Ereignisse</translation>
    </message>
    <message>
        <source>Dropped links</source>
        <translation>Weggelassene Links</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>Tokens aus dem Cache</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Denk-Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>After trace start</source>
        <translation>Nach Trace-Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Eltern-Span</translation>
    </message>
    <message>
        <source>Parent (missing)</source>
        <translation>Eltern-Span (fehlt)</translation>
    </message>
    <message>
        <source>Spans below</source>
        <translation>Spans darunter</translation>
    </message>
    <message>
        <source>Trace state</source>
        <translation>Trace-Zustand</translation>
    </message>
</context>
<context>
    <name>ui::SpanMatchModel</name>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>ui::SpanTableModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>Eigenzeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Span ID</source>
        <translation>Span-ID</translation>
    </message>
</context>
<context>
    <name>ui::StackView</name>
    <message>
        <source>Stack trace</source>
        <translation>Stacktrace</translation>
    </message>
    <message>
        <source>Copy stack trace</source>
        <translation>Stacktrace kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames of libraries</source>
        <extracomment>lines of a stack trace that are not the program&apos;s own</extracomment>
        <translation>
            <numerusform>%1 Frame von Bibliotheken</numerusform>
            <numerusform>%1 Frames von Bibliotheken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StackedStrip</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>name, value and share of the whole</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ui::Stages</name>
    <message>
        <source>Group by an attribute</source>
        <translation>Nach einem Attribut gruppieren</translation>
    </message>
    <message>
        <source>Select attributes as columns</source>
        <translation>Attribute als Spalten wählen</translation>
    </message>
    <message>
        <source>With so many spans</source>
        <translation>Mit so vielen Spans</translation>
    </message>
    <message>
        <source>With such an average</source>
        <translation>Mit solch einem Durchschnitt</translation>
    </message>
    <message>
        <source>Chart: spans a second</source>
        <translation>Diagramm: Spans je Sekunde</translation>
    </message>
    <message>
        <source>Chart: spans a second, by model</source>
        <translation>Diagramm: Spans je Sekunde nach Modell</translation>
    </message>
    <message>
        <source>Chart: quantiles of the duration</source>
        <translation>Diagramm: Quantile der Dauer</translation>
    </message>
    <message>
        <source>Chart: heat map of the duration</source>
        <translation>Diagramm: Heatmap der Dauer</translation>
    </message>
    <message>
        <source>Compare failures with the rest</source>
        <translation>Fehler mit dem Rest vergleichen</translation>
    </message>
    <message>
        <source>The ten largest series</source>
        <translation>Die zehn größten Reihen</translation>
    </message>
</context>
<context>
    <name>ui::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsModel</name>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>Eigenzeit</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsView</name>
    <message>
        <source>Statistics of the spans</source>
        <translation>Statistik der Spans</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Span name</source>
        <translation>Name des Spans</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 spans received</source>
        <translation>
            <numerusform>%1 Span empfangen</numerusform>
            <numerusform>%1 Spans empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 traces, %2</source>
        <extracomment>%1 is a count of traces, %2 a size such as &quot;1.50 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 Trace, %2</numerusform>
            <numerusform>%1 Traces, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are stored</source>
        <translation>
            <numerusform>%1 Span ist gespeichert</numerusform>
            <numerusform>%1 Spans sind gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StorePage</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Store and Retention</source>
        <translation>Speicher und Aufbewahrung</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>&amp;Höchstgröße</translation>
    </message>
    <message>
        <source>When the store grows beyond it, the oldest traces go first.</source>
        <translation>Wächst der Speicher darüber hinaus, gehen die ältesten Traces zuerst.</translation>
    </message>
    <message>
        <source>Longest &amp;age</source>
        <translation>Höchst&amp;alter</translation>
    </message>
    <message>
        <source>Older traces are deleted.</source>
        <translation>Ältere Traces werden gelöscht.</translation>
    </message>
    <message>
        <source>Both count from the next start of Spancast.</source>
        <translation>Beides gilt ab dem nächsten Start von Spancast.</translation>
    </message>
</context>
<context>
    <name>ui::StructureTab</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a span&apos;s name and its service</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>how many failed, and their share: &quot;2 (12 %)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which spans call which</source>
        <translation>Welche Spans welche aufrufen</translation>
    </message>
    <message>
        <source>Span and service</source>
        <translation>Span und Dienst</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share of the trace&apos;s time</source>
        <translation>Anteil an der Zeit des Traces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln matching trace(s)</source>
        <translation>
            <numerusform>Die neuesten %1 von %Ln passenden Trace</numerusform>
            <numerusform>Die neuesten %1 von %Ln passenden Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>Der neueste %Ln Trace; es kann mehr geben</numerusform>
            <numerusform>Die neuesten %Ln Traces; es kann mehr geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of rare or deep shapes left out</source>
        <translation>
            <numerusform>%Ln Span seltener oder tiefer Formen ausgelassen</numerusform>
            <numerusform>%Ln Spans seltener oder tiefer Formen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is a tab&apos;s title</extracomment>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::TestSteps</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindungstest: %1</translation>
    </message>
    <message>
        <source>via proxy %1</source>
        <translation>über Proxy %1</translation>
    </message>
    <message>
        <source>nothing to look up</source>
        <translation>nichts nachzuschlagen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not checked on its own</source>
        <translation>nicht für sich geprüft</translation>
    </message>
    <message>
        <source>OK, an empty request was taken</source>
        <translation>OK, eine leere Anfragen Sie wurde angenommen</translation>
    </message>
    <message>
        <source>not checked: no span was written</source>
        <translation>nicht geprüft: kein Span geschrieben</translation>
    </message>
    <message>
        <source>not checked: no query address</source>
        <translation>nicht geprüft: keine Abfrageadresse</translation>
    </message>
    <message>
        <source>written, not found yet</source>
        <translation>geschrieben, noch nicht gefunden</translation>
    </message>
    <message>
        <source>written, not readable with this token</source>
        <translation>geschrieben, mit diesem Token nicht lesbar</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Name lookup (DNS)</source>
        <translation>Namensauflösung (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>One span written</source>
        <translation>Ein Span geschrieben</translation>
    </message>
    <message>
        <source>Span read back</source>
        <translation>Span zurückgelesen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ui::ThreadPane</name>
    <message>
        <source>Copy session ID</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
    <message>
        <source>Traces of the session, oldest first</source>
        <translation>Traces der Sitzung, älteste zuerst</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
</context>
<context>
    <name>ui::TimeChart</name>
    <message>
        <source>Chart over time</source>
        <translation>Diagramm über die Zeit</translation>
    </message>
</context>
<context>
    <name>ui::TimeChoice</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Last %1 minutes</source>
        <translation>Letzte %1 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last %1 hours</source>
        <translation>Letzte %1 Stunden</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::TimeRangeButton</name>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum …</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Time range of the search</source>
        <translation>Zeitraum der Suche</translation>
    </message>
</context>
<context>
    <name>ui::TimeStrip</name>
    <message>
        <source>Spans over time</source>
        <translation>Spans über die Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>%1 Span</numerusform>
            <numerusform>%1 Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 with errors</source>
        <extracomment>%1 is a count of spans such as &quot;12 spans&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 mit Fehler</numerusform>
            <numerusform>%1, %2 mit Fehlern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeView</name>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>level %1, %2 of %3</source>
        <translation>Ebene %1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>ui::TraceCell</name>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When the first span of the trace started</source>
        <translation>Wann der erste Span des Traces begann</translation>
    </message>
    <message>
        <source>Service of the root span</source>
        <translation>Dienst des Wurzel-Spans</translation>
    </message>
    <message>
        <source>Name of the root span</source>
        <translation>Name des Wurzel-Spans</translation>
    </message>
    <message>
        <source>Model of the first call to a language model, and how many others there are</source>
        <translation>Modell des ersten Aufrufs eines Sprachmodells, und wie viele andere es gibt</translation>
    </message>
    <message>
        <source>From the first start to the last end</source>
        <translation>Vom ersten Beginn bis zum letzten Ende</translation>
    </message>
    <message>
        <source>Spans in the trace</source>
        <translation>Spans im Trace</translation>
    </message>
    <message>
        <source>Spans the query matched</source>
        <translation>Spans, die zur Abfrage passen</translation>
    </message>
    <message>
        <source>Spans with status error</source>
        <translation>Spans mit Status Fehler</translation>
    </message>
    <message>
        <source>Tokens in and out, of all calls to language models</source>
        <translation>Eingabe- und Ausgabe-Tokens aller Aufrufe von Sprachmodellen</translation>
    </message>
    <message>
        <source>Cost of all calls to language models, as far as told</source>
        <translation>Kosten aller Aufrufe von Sprachmodellen, soweit angegeben</translation>
    </message>
    <message>
        <source>Root not received yet</source>
        <translation>Wurzel noch nicht empfangen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n Span</numerusform>
            <numerusform>%n Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched span(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d  HH:mm:ss.zzz</source>
        <comment>date and time format</comment>
        <translation>d. MMM  HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>%1 of %2 matched spans; show all</source>
        <extracomment>%1 matched spans are shown of %2</extracomment>
        <translation>%1 von %2 passenden Spans; alle zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who holds the trace</source>
        <translation>Wer den Trace hat</translation>
    </message>
</context>
<context>
    <name>ui::TraceCommand</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>Flammengraph</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Collapse, then to the parent</source>
        <translation>Einklappen, dann zum Elternspan</translation>
    </message>
    <message>
        <source>Expand, then to the first child</source>
        <translation>Ausklappen, dann zum ersten Kind</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Show or hide what is folded below the row</source>
        <translation>Eingefaltetes unter der Zeile zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Expand everything below the row</source>
        <translation>Alles unter der Zeile ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Hide the deepest level</source>
        <translation>Die tiefste Ebene verbergen</translation>
    </message>
    <message>
        <source>Look at this span and what is below it</source>
        <translation>Nur diesen Span und was darunter liegt</translation>
    </message>
    <message>
        <source>Back to the whole trace</source>
        <translation>Zurück zum ganzen Trace</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Centre the span, then fit it</source>
        <translation>Den Span in die Mitte, dann einpassen</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Die ganze Zeit</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next span of the critical path</source>
        <translation>Nächster Span des kritischen Pfads</translation>
    </message>
    <message>
        <source>Previous span of the critical path</source>
        <translation>Voriger Span des kritischen Pfads</translation>
    </message>
    <message>
        <source>Next call to a model</source>
        <translation>Nächster Aufruf eines Modells</translation>
    </message>
    <message>
        <source>Previous call to a model</source>
        <translation>Voriger Aufruf eines Modells</translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation>Nächster Geschwisterspan</translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation>Voriger Geschwisterspan</translation>
    </message>
    <message>
        <source>Mark the span, or remove its mark</source>
        <translation>Den Span markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Next marked span</source>
        <translation>Nächster markierter Span</translation>
    </message>
    <message>
        <source>Copy span ID</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>ui::TraceHeader</name>
    <message>
        <source>Go to the next error (E)</source>
        <translation>Zum nächsten Fehler (E)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>unbekannter Dienst</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 Span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>More with this trace</source>
        <translation>Mehr zu diesem Trace</translation>
    </message>
</context>
<context>
    <name>ui::TracePage</name>
    <message>
        <source>This trace is not here. It may have been removed to keep the store within its size.</source>
        <translation>Dieser Trace ist nicht hier. Er wurde vielleicht entfernt, damit der Speicher seine Größe einhält.</translation>
    </message>
    <message>
        <source>The server that holds this trace does not answer.</source>
        <translation>Der Server mit diesem Trace antwortet nicht.</translation>
    </message>
    <message>
        <source>The server refuses to show this trace with the stored key.</source>
        <translation>Der Server zeigt diesen Trace mit dem gespeicherten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This trace cannot be read: its data is damaged.</source>
        <translation>Dieser Trace ist nicht lesbar: Seine Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The trace could not be read: %1</source>
        <translation>Der Trace konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Find in the trace</source>
        <translation>Im Trace suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>ui::TraceRow</name>
    <message>
        <source>This computer</source>
        <extracomment>where a trace is kept: by Spancast itself</extracomment>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>ui::TraceToolbar</name>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Matches only</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show only what is found, with its ancestors</source>
        <translation>Nur zeigen, was gefunden wird, mit seinen Vorfahren</translation>
    </message>
    <message>
        <source>Times as sent</source>
        <translation>Zeiten wie gesendet</translation>
    </message>
    <message>
        <source>Where clocks disagree, spans are moved; show them as they were sent</source>
        <translation>Wo Uhren sich widersprechen, werden Spans verschoben; zeigen, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>Flammengraph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Find in the trace</source>
        <translation>Im Trace suchen</translation>
    </message>
    <message>
        <source>Find in names, services, IDs, attributes</source>
        <translation>In Namen, Diensten, IDs, Attributen suchen</translation>
    </message>
    <message>
        <source>Find in the trace (Ctrl+F)</source>
        <translation>Im Trace suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only spans that failed</source>
        <translation>Nur Spans, die fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Only spans that take at least 70 % of the longest one&apos;s time</source>
        <translation>Nur Spans, die mindestens 70 % der Zeit des längsten brauchen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Only spans that the end of the trace waited for</source>
        <translation>Nur Spans, auf die das Ende des Traces gewartet hat</translation>
    </message>
    <message>
        <source>LLM only</source>
        <translation>Nur LLM</translation>
    </message>
    <message>
        <source>Only calls to language models</source>
        <translation>Nur Aufrufe von Sprachmodellen</translation>
    </message>
    <message>
        <source>Logical view</source>
        <translation>Logische Ansicht</translation>
    </message>
    <message>
        <source>Fold away spans that tell nothing of models, agents or tools</source>
        <translation>Spans einklappen, die nichts über Modelle, Agenten oder Werkzeuge sagen</translation>
    </message>
    <message>
        <source>Show all spans again</source>
        <translation>Wieder alle Spans zeigen</translation>
    </message>
    <message>
        <source>Back to the whole trace (Backspace)</source>
        <translation>Zurück zum ganzen Trace (Rücktaste)</translation>
    </message>
    <message>
        <source>Only below %1</source>
        <translation>Nur unterhalb von %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>ui::TraceViews</name>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Table of the spans</source>
        <translation>Tabelle der Spans</translation>
    </message>
    <message>
        <source>Log of the trace</source>
        <translation>Protokoll des Traces</translation>
    </message>
    <message>
        <source>Showing %1 of %2 spans — show all</source>
        <extracomment>%1 is the number of spans that pass the filters, %2 that of all spans of the trace</extracomment>
        <translation>%1 von %2 Spans — alle zeigen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which match of the search, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::TracesTab</name>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Matching traces</source>
        <translation>Passende Traces</translation>
    </message>
    <message>
        <source>Load more traces</source>
        <translation>Mehr Traces laden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 von %Ln Trace</numerusform>
            <numerusform>%1 von %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>%Ln Trace; es kann mehr geben</numerusform>
            <numerusform>%Ln Traces; es kann mehr geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>&amp;Import from File…</source>
        <translation>Aus Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import from &amp;Environment</source>
        <translation>Aus der Umg&amp;ebung importieren</translation>
    </message>
    <message>
        <source>E&amp;xport to File…</source>
        <translation>In Datei e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Import destinations</source>
        <translation>Ziele importieren</translation>
    </message>
    <message>
        <source>Destinations (*.json)</source>
        <translation>Ziele (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export destinations</source>
        <translation>Ziele exportieren</translation>
    </message>
    <message>
        <source>The destinations could not be exported.</source>
        <translation>Die Ziele konnten nicht exportiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations were exported.</source>
        <translation>
            <numerusform>%n Ziel wurde exportiert.</numerusform>
            <numerusform>%n Ziele wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and other secrets are not in the file.</source>
        <translation>Schlüssel und andere Geheimnisse stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>„%1“ konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>It is too large for a list of destinations.</source>
        <translation>Sie ist zu groß für eine Liste von Zielen.</translation>
    </message>
    <message>
        <source>It is no list of destinations: %1</source>
        <translation>Sie ist keine Liste von Zielen: %1</translation>
    </message>
    <message>
        <source>It holds no destination of a type this version knows.</source>
        <translation>Sie enthält kein Ziel einer Art, die diese Version kennt.</translation>
    </message>
    <message>
        <source>No OTEL_EXPORTER_OTLP_ENDPOINT was found.</source>
        <translation>OTEL_EXPORTER_OTLP_ENDPOINT wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Neither the environment Spancast was started in nor the clipboard has it. Copy your variables, then try again.</source>
        <translation>Weder die Umgebung, in der Spancast gestartet wurde, noch die Zwischenablage enthält es. Die Variablen kopieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>These variables ask for gRPC.</source>
        <translation>Diese Variablen verlangen gRPC.</translation>
    </message>
    <message>
        <source>Spancast sends OTLP over HTTP: use the endpoint of your platform for http/protobuf, usually on port 4318.</source>
        <translation>Spancast sendet OTLP über HTTP: den Endpunkt der Plattform für http/protobuf nehmen, meist auf Port 4318.</translation>
    </message>
    <message>
        <source>OTEL_EXPORTER_OTLP_ENDPOINT is not a web address.</source>
        <translation>OTEL_EXPORTER_OTLP_ENDPOINT ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It should look like https://collector.example.com:4318.</source>
        <translation>Sie sollte aussehen wie https://collector.example.com:4318.</translation>
    </message>
</context>
<context>
    <name>ui::TransportForm</name>
    <message>
        <source>There is no file here that can be read. Choose one in PEM form.</source>
        <translation>Hier ist keine lesbare Datei. Bitte eine in PEM-Form wählen.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Only for servers with a certificate of your own authority (PEM).</source>
        <translation>Nur für Server mit einem Zertifikat der eigenen Stelle (PEM).</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>For servers that ask clients for a certificate (PEM).</source>
        <translation>Für Server, die von Clients ein Zertifikat verlangen (PEM).</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Compress requests (gzip)</source>
        <translation>Anfragen komprimieren (gzip)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>30 s, as usual</source>
        <translation>30 s, wie üblich</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Drop spans after</source>
        <translation>Spans verwerfen nach</translation>
    </message>
    <message>
        <source>Most waiting requests</source>
        <translation>Höchstens wartende Anfragen</translation>
    </message>
    <message>
        <source>While the server cannot be reached spans wait on this computer. What is dropped is counted, with its reason, under Deliveries.</source>
        <translation>Solange der Server nicht erreichbar ist, warten Spans auf diesem Computer. Was verworfen wird, steht mit Anzahl und Grund unter Lieferungen.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Open Spancast</source>
        <translation>Spancast ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;Last Trace</source>
        <translation>&amp;Letzten Trace öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Resume Broadcast</source>
        <translation>Broadcast fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause Broadcast</source>
        <translation>Broadcast &amp;pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Broadcasting: %1 spans sent</source>
        <translation>
            <numerusform>Broadcast läuft: %1 Span gesendet</numerusform>
            <numerusform>Broadcast läuft: %1 Spans gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Broadcast is off</source>
        <translation>Broadcast ist aus</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations are failing</source>
        <translation>
            <numerusform>%n Ziel ist gestört</numerusform>
            <numerusform>%n Ziele sind gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what comes in waits</source>
        <translation>Pausiert: Was eingeht, wartet</translation>
    </message>
</context>
<context>
    <name>ui::TurnCard</name>
    <message>
        <source>new</source>
        <extracomment>marks a message that the call before did not know</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Reasoning, encrypted by the provider</source>
        <translation>Überlegung, vom Anbieter verschlüsselt</translation>
    </message>
    <message>
        <source>Reasoning, %1</source>
        <extracomment>what the model thought before it answered; %1 is its size</extracomment>
        <translation>Überlegung, %1</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>ein Werkzeug</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <extracomment>%1 is the name of a tool that the model calls</extracomment>
        <translation>Aufruf von %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Call of %1 without arguments</source>
        <translation>Aufruf von %1 ohne Argumente</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
</context>
<context>
    <name>ui::TypeField</name>
    <message>
        <source>The OTLP gateway, not the dashboard&apos;s address. Type a region, such as eu-west-2, for suggestions.</source>
        <translation>Das OTLP-Gateway, nicht die Adresse des Dashboards. Tippen Sie für Vorschläge eine Region, etwa eu-west-2.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Freiwillig.</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>im Schlüsselbund gespeichert – leer lassen, um ihn zu behalten</translation>
    </message>
</context>
<context>
    <name>ui::TypeWords</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Use one such as %1.</source>
        <translation>Eine wie %1 verwenden.</translation>
    </message>
    <message>
        <source>Over http:// everything that is sent could be read by others.</source>
        <translation>Über http:// könnten andere alles Gesendete mitlesen.</translation>
    </message>
    <message>
        <source>Begin it with https://. Only a server on this computer may use http://.</source>
        <translation>Mit https:// beginnen. Nur ein Server auf diesem Computer darf http:// verwenden.</translation>
    </message>
    <message>
        <source>%1 does not know this %2.</source>
        <translation>%1 kennt diesen Wert für „%2“ nicht.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and belongs to the same project and region as the %3.</source>
        <translation>Prüfen, ob er ganz kopiert wurde und zu Projekt und Region von „%3“ gehört.</translation>
    </message>
    <message>
        <source>This %2 may not write traces.</source>
        <translation>„%2“ darf keine Traces schreiben.</translation>
    </message>
    <message>
        <source>Give it the right to write traces in %1, then choose Test Connection again.</source>
        <translation>Ihm in %1 das Recht dazu geben und dann Test Connection erneut wählen.</translation>
    </message>
    <message>
        <source>%1 does not know this user.</source>
        <translation>%1 kennt diesen Nutzer nicht.</translation>
    </message>
    <message>
        <source>Check the name that goes with the %2.</source>
        <translation>Den Namen prüfen, der zu „%2“ gehört.</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Enter what it asks for: its %2, or a header of your own under Headers.</source>
        <translation>Eintragen, was verlangt ist: „%2“ oder ein eigener Header unter Header.</translation>
    </message>
    <message>
        <source>%1 refused the %2.</source>
        <translation>%1 hat „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, is still valid and belongs to the region of the %3.</source>
        <translation>Prüfen, ob der Wert ganz kopiert wurde, noch gilt und zur Region von „%3“ gehört.</translation>
    </message>
    <message>
        <source>The stored %2 could not be read from the keychain.</source>
        <translation>„%2“ konnte nicht aus dem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain and choose Test Connection again, or type it anew.</source>
        <translation>Den Schlüsselbund entsperren und Test Connection erneut wählen oder den Wert neu eintragen.</translation>
    </message>
    <message>
        <source>There is a server, but nothing that takes traces here.</source>
        <translation>Da ist ein Server, aber hier nimmt nichts Traces an.</translation>
    </message>
    <message>
        <source>Check the path in the %3.</source>
        <translation>Den Pfad in „%3“ prüfen.</translation>
    </message>
    <message>
        <source>The server answers, but not as one that takes traces.</source>
        <translation>Der Server antwortet, aber nicht wie einer, der Traces annimmt.</translation>
    </message>
    <message>
        <source>Check host, port and path of the %3: web pages often live at another address.</source>
        <translation>Host, Port und Pfad von „%3“ prüfen: Webseiten haben oft eine andere Adresse.</translation>
    </message>
    <message>
        <source>This address leads to a sign-in page.</source>
        <translation>Diese Adresse führt zu einer Anmeldeseite.</translation>
    </message>
    <message>
        <source>Use the address that takes traces instead of the web page&apos;s.</source>
        <translation>Die Adresse verwenden, die Traces annimmt, statt der Webseite.</translation>
    </message>
    <message>
        <source>This host does not exist, or this computer is offline.</source>
        <translation>Diesen Host gibt es nicht, oder der Computer ist offline.</translation>
    </message>
    <message>
        <source>Check the %3 for typing mistakes, and your network.</source>
        <translation>„%3“ auf Tippfehler prüfen und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 receives more than its limit at the moment.</source>
        <translation>%1 bekommt gerade mehr, als erlaubt ist.</translation>
    </message>
    <message>
        <source>Wait a moment, then choose Test Connection again.</source>
        <translation>Einen Moment warten und Test Connection erneut wählen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %4).</source>
        <translation>Der Server hat selbst ein Problem (HTTP %4).</translation>
    </message>
    <message>
        <source>Your settings may be right. Try again in a few minutes.</source>
        <translation>Die Einstellungen können richtig sein. In ein paar Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server did not take the test span.</source>
        <translation>Der Server hat den Test-Span nicht angenommen.</translation>
    </message>
    <message>
        <source>Its reason is in the details.</source>
        <translation>Der Grund steht in den Details.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language this file translates to, such as &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The sample trace was sent.</source>
        <translation>Der Beispiel-Trace wurde gesendet.</translation>
    </message>
    <message>
        <source>It appears in %1 as “Test Trace - OpenRouter Observability”, within a few minutes.</source>
        <translation>Er erscheint in %1 als „Test Trace - OpenRouter Observability“, binnen weniger Minuten.</translation>
    </message>
</context>
<context>
    <name>ui::ValueCard</name>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Ohne diese</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>%1 im Lauf der Zeit: %2</translation>
    </message>
    <message>
        <source>Only spans with %1</source>
        <translation>Nur Spans mit %1</translation>
    </message>
    <message>
        <source>Only spans without %1</source>
        <translation>Nur Spans ohne %1</translation>
    </message>
</context>
<context>
    <name>ui::ValuePane</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Wert als Baum</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>shows JSON as a tree instead of as text</extracomment>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Show the JSON as a tree, or as text</source>
        <translation>Das JSON als Baum oder als Text zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>ui::Waterfall</name>
    <message>
        <source>Service and span</source>
        <translation>Dienst und Span</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error inside</source>
        <translation>Fehler darin</translation>
    </message>
    <message>
        <source>Its parent is not in this trace.</source>
        <translation>Sein Eltern-Span ist nicht in diesem Trace.</translation>
    </message>
    <message>
        <source>Its ancestors led back to it; shown as a root.</source>
        <translation>Seine Vorfahren führten zu ihm zurück; als Wurzel gezeigt.</translation>
    </message>
    <message>
        <source>It ends before it starts; shown without duration.</source>
        <translation>Er endet vor seinem Beginn; ohne Dauer gezeigt.</translation>
    </message>
    <message>
        <source>Another span has the same ID.</source>
        <translation>Ein anderer Span hat dieselbe ID.</translation>
    </message>
    <message>
        <source>It has no start time.</source>
        <translation>Er hat keine Beginnzeit.</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>unbekannter Dienst</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1, starts at %2</source>
        <translation>%1, beginnt bei %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>1 span without its parent</source>
        <translation>1 Span ohne Eltern-Span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans without their parent</source>
        <translation>
            <numerusform>%Ln Span ohne Eltern-Span</numerusform>
            <numerusform>%Ln Spans ohne Eltern-Span</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cycle of parents broken</source>
        <translation>1 Kreis von Eltern-Spans aufgelöst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycles of parents broken</source>
        <translation>
            <numerusform>%Ln Kreis von Eltern-Spans aufgelöst</numerusform>
            <numerusform>%Ln Kreise von Eltern-Spans aufgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span ends before it starts</source>
        <translation>1 Span endet vor seinem Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans end before they start</source>
        <translation>
            <numerusform>%Ln Span endet vor seinem Beginn</numerusform>
            <numerusform>%Ln Spans enden vor ihrem Beginn</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span with an ID used before</source>
        <translation>1 Span mit bereits benutzter ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans with an ID used before</source>
        <translation>
            <numerusform>%Ln Span mit bereits benutzter ID</numerusform>
            <numerusform>%Ln Spans mit bereits benutzter ID</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span without a start time</source>
        <translation>1 Span ohne Beginnzeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans without a start time</source>
        <translation>
            <numerusform>%Ln Span ohne Beginnzeit</numerusform>
            <numerusform>%Ln Spans ohne Beginnzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No span passes the filters.</source>
        <translation>Kein Span passt zu den Filtern.</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>einklappen</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 verborgen</translation>
    </message>
    <message>
        <source>Moved, because two clocks disagree.</source>
        <translation>Verschoben, weil sich zwei Uhren widersprechen.</translation>
    </message>
    <message>
        <source>Self time %1</source>
        <translation>Eigenzeit %1</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>1 span moved, because two clocks disagree</source>
        <translation>1 Span verschoben, weil sich zwei Uhren widersprechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans moved, because clocks disagree</source>
        <translation>
            <numerusform>%Ln Span verschoben, weil sich Uhren widersprechen</numerusform>
            <numerusform>%Ln Spans verschoben, weil sich Uhren widersprechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaterfallSkeleton</name>
    <message>
        <source>Loading the trace</source>
        <translation>Der Trace wird geladen</translation>
    </message>
</context>
<context>
    <name>ui::WaterfallView</name>
    <message>
        <source>Spans of the trace</source>
        <translation>Spans des Traces</translation>
    </message>
</context>
</TS>
