<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>app::StatusFeed</name>
    <message numerus="yes">
        <source>%n spans sent since the start</source>
        <translation>
            <numerusform>%n span sent since the start</numerusform>
            <numerusform>%n spans sent since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls under way</source>
        <translation>
            <numerusform>%n call under way</numerusform>
            <numerusform>%n calls under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>%n call failed</numerusform>
            <numerusform>%n calls failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left no trace, since too many came at once</source>
        <translation>
            <numerusform>%n call left no trace, since too many came at once</numerusform>
            <numerusform>%n calls left no trace, since too many came at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BreakdownTab</name>
    <message numerus="yes">
        <source>The %1 greatest of %Ln value(s)</source>
        <translation>
            <numerusform>The %1 greatest of %Ln value</numerusform>
            <numerusform>The %1 greatest of %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CallHeader</name>
    <message numerus="yes">
        <source>%1 earlier messages, unchanged</source>
        <translation>
            <numerusform>%1 earlier message, unchanged</numerusform>
            <numerusform>%1 earlier messages, unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparisonTab</name>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>%Ln value compared</numerusform>
            <numerusform>%Ln values compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationView</name>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 trace</numerusform>
            <numerusform>%1 traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older traces are left out</source>
        <translation>
            <numerusform>%1 older trace is left out</numerusform>
            <numerusform>%1 older traces are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CostCells</name>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CostsPage</name>
    <message numerus="yes">
        <source>Only the last %Ln day(s) are added up.</source>
        <translation>
            <numerusform>Only the last %Ln day is added up.</numerusform>
            <numerusform>Only the last %Ln days are added up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliveryLogModel</name>
    <message numerus="yes">
        <source>%1 spans rejected</source>
        <translation>
            <numerusform>%1 span rejected</numerusform>
            <numerusform>%1 spans rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliveryMarks</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n tried again</numerusform>
            <numerusform>%n tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n requests: %1</source>
        <extracomment>before it the counts: &quot;Last 20 requests: 18 taken, 2 refused&quot;</extracomment>
        <translation>
            <numerusform>Last %n request: %1</numerusform>
            <numerusform>Last %n requests: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsTab</name>
    <message numerus="yes">
        <source>%Ln kind(s) of exception</source>
        <translation>
            <numerusform>%Ln kind of exception</numerusform>
            <numerusform>%Ln kinds of exception</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GatewayWords</name>
    <message numerus="yes">
        <source>Running, %n models</source>
        <translation>
            <numerusform>Running, %n model</numerusform>
            <numerusform>Running, %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Health</name>
    <message numerus="yes">
        <source>%1 spans sent</source>
        <translation>
            <numerusform>%1 span sent</numerusform>
            <numerusform>%1 spans sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests waiting</source>
        <translation>
            <numerusform>%1 request waiting</numerusform>
            <numerusform>%1 requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans not delivered</source>
        <translation>
            <numerusform>%1 span not delivered</numerusform>
            <numerusform>%1 spans not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set aside</source>
        <translation>
            <numerusform>%1 set aside</numerusform>
            <numerusform>%1 set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>%1 dropped</numerusform>
            <numerusform>%1 dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were rejected by the server.</source>
        <translation>
            <numerusform>%1 span was rejected by the server.</numerusform>
            <numerusform>%1 spans were rejected by the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were refused alone and are set aside.</source>
        <translation>
            <numerusform>%1 span was refused alone and is set aside.</numerusform>
            <numerusform>%1 spans were refused alone and are set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans waited longer than allowed and were dropped.</source>
        <translation>
            <numerusform>%1 span waited longer than allowed and was dropped.</numerusform>
            <numerusform>%1 spans waited longer than allowed and were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were dropped, since too many requests waited.</source>
        <translation>
            <numerusform>%1 span was dropped, since too many requests waited.</numerusform>
            <numerusform>%1 spans were dropped, since too many requests waited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by sampling.</source>
        <translation>
            <numerusform>%1 span was left out by sampling.</numerusform>
            <numerusform>%1 spans were left out by sampling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans belong to calls with other keys.</source>
        <translation>
            <numerusform>%1 span belongs to calls with other keys.</numerusform>
            <numerusform>%1 spans belong to calls with other keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by the filter rules.</source>
        <translation>
            <numerusform>%1 span was left out by the filter rules.</numerusform>
            <numerusform>%1 spans were left out by the filter rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are damaged in the file of traces and were dropped.</source>
        <translation>
            <numerusform>%1 span is damaged in the file of traces and was dropped.</numerusform>
            <numerusform>%1 spans are damaged in the file of traces and were dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyFilterForm</name>
    <message numerus="yes">
        <source>Only calls made with these %n keys are sent.</source>
        <translation>
            <numerusform>Only calls made with this %n key are sent.</numerusform>
            <numerusform>Only calls made with these %n keys are sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LivePage</name>
    <message numerus="yes">
        <source>%1 span(s) arrived</source>
        <translation>
            <numerusform>%1 span arrived</numerusform>
            <numerusform>%1 spans arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MetricsPane</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart shows the %1 greatest of %Ln series</source>
        <extracomment>%1 is how many series a chart draws, %Ln how many there are</extracomment>
        <translation>
            <numerusform>Chart shows the %1 greatest of %Ln series</numerusform>
            <numerusform>Chart shows the %1 greatest of %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>%Ln value compared</numerusform>
            <numerusform>%Ln values compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObservabilityPage</name>
    <message numerus="yes">
        <source>%n destinations were read.</source>
        <translation>
            <numerusform>%n destination was read.</numerusform>
            <numerusform>%n destinations were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultViews</name>
    <message numerus="yes">
        <source>%1 matched span(s)</source>
        <translation>
            <numerusform>%1 matched span</numerusform>
            <numerusform>%1 matched spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoundTripDialog</name>
    <message numerus="yes">
        <source>%n seconds. 1 to 2 minutes are normal.</source>
        <translation>
            <numerusform>%n second. 1 to 2 minutes are normal.</numerusform>
            <numerusform>%n seconds. 1 to 2 minutes are normal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visible after %n seconds</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>
            <numerusform>Visible after %n second</numerusform>
            <numerusform>Visible after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not there after %n seconds</source>
        <translation>
            <numerusform>Not there after %n second</numerusform>
            <numerusform>Not there after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message numerus="yes">
        <source>%Ln trace(s) of the query before</source>
        <translation>
            <numerusform>%Ln trace of the query before</numerusform>
            <numerusform>%Ln traces of the query before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>Showing %1 of %Ln trace</numerusform>
            <numerusform>Showing %1 of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>%1 span</numerusform>
            <numerusform>%1 spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 trace(s) and %2 in %3</source>
        <extracomment>%2 is a count of spans such as &quot;12 spans&quot;, %3 a duration</extracomment>
        <translation>
            <numerusform>Inspected %1 trace and %2 in %3</numerusform>
            <numerusform>Inspected %1 traces and %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 span(s) in %2</source>
        <extracomment>%2 is a duration</extracomment>
        <translation>
            <numerusform>Inspected %1 span in %2</numerusform>
            <numerusform>Inspected %1 spans in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionCells</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message numerus="yes">
        <source>Showing %1 of %Ln session(s)</source>
        <translation>
            <numerusform>Showing %1 of %Ln session</numerusform>
            <numerusform>Showing %1 of %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>from the newest %1 of %Ln trace</numerusform>
            <numerusform>from the newest %1 of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>from the newest %Ln trace; there may be more</numerusform>
            <numerusform>from the newest %Ln traces; there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) told in part by the source</source>
        <translation>
            <numerusform>%Ln trace told in part by the source</numerusform>
            <numerusform>%Ln traces told in part by the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetAsideList</name>
    <message numerus="yes">
        <source>Never send these %n spans?</source>
        <translation>
            <numerusform>Never send this %n span?</numerusform>
            <numerusform>Never send these %n spans?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceButton</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceNote</name>
    <message numerus="yes">
        <source>Texts that were cut at 2,048 bytes are shown in full from another source, in %n spans.</source>
        <translation>
            <numerusform>Texts that were cut at 2,048 bytes are shown in full from another source, in %n span.</numerusform>
            <numerusform>Texts that were cut at 2,048 bytes are shown in full from another source, in %n spans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StackView</name>
    <message numerus="yes">
        <source>%1 frames of libraries</source>
        <extracomment>lines of a stack trace that are not the program&apos;s own</extracomment>
        <translation>
            <numerusform>%1 frame of libraries</numerusform>
            <numerusform>%1 frames of libraries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 spans received</source>
        <translation>
            <numerusform>%1 span received</numerusform>
            <numerusform>%1 spans received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 traces, %2</source>
        <extracomment>%1 is a count of traces, %2 a size such as &quot;1.50 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 trace, %2</numerusform>
            <numerusform>%1 traces, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are stored</source>
        <translation>
            <numerusform>%1 span is stored</numerusform>
            <numerusform>%1 spans are stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureTab</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln matching trace(s)</source>
        <translation>
            <numerusform>The newest %1 of %Ln matching trace</numerusform>
            <numerusform>The newest %1 of %Ln matching traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>The newest %Ln trace; there may be more</numerusform>
            <numerusform>The newest %Ln traces; there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of rare or deep shapes left out</source>
        <translation>
            <numerusform>%Ln span of rare or deep shapes left out</numerusform>
            <numerusform>%Ln spans of rare or deep shapes left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeStrip</name>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>%1 span</numerusform>
            <numerusform>%1 spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 with errors</source>
        <extracomment>%1 is a count of spans such as &quot;12 spans&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 with errors</numerusform>
            <numerusform>%1, %2 with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TraceCell</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched span(s)</source>
        <translation>
            <numerusform>%n matched span</numerusform>
            <numerusform>%n matched spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TraceHeader</name>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TracesTab</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>Showing %1 of %Ln trace</numerusform>
            <numerusform>Showing %1 of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>Showing %Ln trace; there may be more</numerusform>
            <numerusform>Showing %Ln traces; there may be more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message numerus="yes">
        <source>%n destinations were exported.</source>
        <translation>
            <numerusform>%n destination was exported.</numerusform>
            <numerusform>%n destinations were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message numerus="yes">
        <source>Broadcasting: %1 spans sent</source>
        <translation>
            <numerusform>Broadcasting: %1 span sent</numerusform>
            <numerusform>Broadcasting: %1 spans sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destinations are failing</source>
        <translation>
            <numerusform>%n destination is failing</numerusform>
            <numerusform>%n destinations are failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Waterfall</name>
    <message numerus="yes">
        <source>%Ln spans without their parent</source>
        <translation>
            <numerusform>%Ln span without its parent</numerusform>
            <numerusform>%Ln spans without their parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycles of parents broken</source>
        <translation>
            <numerusform>%Ln cycle of parents broken</numerusform>
            <numerusform>%Ln cycles of parents broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans end before they start</source>
        <translation>
            <numerusform>%Ln span ends before it starts</numerusform>
            <numerusform>%Ln spans end before they start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans with an ID used before</source>
        <translation>
            <numerusform>%Ln span with an ID used before</numerusform>
            <numerusform>%Ln spans with an ID used before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans without a start time</source>
        <translation>
            <numerusform>%Ln span without a start time</numerusform>
            <numerusform>%Ln spans without a start time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans moved, because clocks disagree</source>
        <translation>
            <numerusform>%Ln span moved, because clocks disagree</numerusform>
            <numerusform>%Ln spans moved, because clocks disagree</numerusform>
        </translation>
    </message>
</context>
</TS>
