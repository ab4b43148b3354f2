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
</context>
</TS>
