<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>app::Application</name>
    <message>
        <source>Part of the store cannot be read</source>
        <translation>⟦Páárt óóf théé štóóréé çááññóót béé rééáád····⟧</translation>
    </message>
    <message>
        <source>Another program listens on port %1, so nothing can be received there.</source>
        <translation>⟦Ááñóóthéér próógráám lííštééñš óóñ póórt %1, šóó ñóóthííñg çááñ béé rééçééíívééd thééréé.············⟧</translation>
    </message>
    <message>
        <source>Another program listens on port %1, so Grafana cannot ask Spancast there.</source>
        <translation>⟦Ááñóóthéér próógráám lííštééñš óóñ póórt %1, šóó Grááfááñáá çááññóót áášk Špááñçáášt thééréé.··············⟧</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>⟦Úúšéé ááñóóthéér póórt⟧</translation>
    </message>
    <message>
        <source>Not everything could be imported</source>
        <translation>⟦Ñóót éévéérýthííñg çóóúúld béé íímpóórtééd····⟧</translation>
    </message>
    <message>
        <source>This link cannot be opened</source>
        <translation>⟦Thííš lííñk çááññóót béé óópééñééd···⟧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>⟦Çlóóšéé⟧</translation>
    </message>
</context>
<context>
    <name>app::GatewayDesk</name>
    <message>
        <source>Another program listens on port %1, so calls to models cannot go through Spancast there.</source>
        <translation>⟦Ááñóóthéér próógráám lííštééñš óóñ póórt %1, šóó çáállš tóó móódéélš çááññóót góó thróóúúgh Špááñçáášt thééréé.···················⟧</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>⟦Úúšéé póórt %1⟧</translation>
    </message>
</context>
<context>
    <name>app::PortTaken</name>
    <message>
        <source>Port %1 is taken</source>
        <translation>⟦Póórt %1 ííš táákééñ··⟧</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <source>Not receiving</source>
        <translation>⟦Ñóót rééçééíívííñg⟧</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>⟦Rééçééíívéér óóff⟧</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Receiver.</source>
        <translation>⟦Šwíítçh íít óóñ ííñ Šééttííñgš &gt; Rééçééíívéér.······⟧</translation>
    </message>
    <message>
        <source>A client speaks gRPC</source>
        <translation>⟦Áá çlííééñt špééáákš gRPÇ···⟧</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf in that program.</source>
        <translation>⟦Šéét ÓóTÉéL_ÉéXPÓóRTÉéR_ÓóTLP_PRÓóTÓóÇÓóL=http/próótóóbúúf ííñ tháát próógráám.············⟧</translation>
    </message>
    <message>
        <source>Receiving on 127.0.0.1:%1</source>
        <translation>⟦Rééçééíívííñg óóñ 127.0.0.1:%1·····⟧</translation>
    </message>
    <message>
        <source>OTLP over HTTP, at http://127.0.0.1:%1/v1/traces</source>
        <translation>⟦ÓóTLP óóvéér HTTP, áát http://127.0.0.1:%1/v1/trááçééš················⟧</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>⟦Ñóó dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Add one in Settings &gt; Observability.</source>
        <translation>⟦Áádd óóñéé ííñ Šééttííñgš &gt; Óóbšéérváábíílíítý.·····⟧</translation>
    </message>
    <message>
        <source>Broadcast off</source>
        <translation>⟦Bróóáádçáášt óóff⟧</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Observability.</source>
        <translation>⟦Šwíítçh íít óóñ ííñ Šééttííñgš &gt; Óóbšéérváábíílíítý.·······⟧</translation>
    </message>
    <message>
        <source>%1: check settings</source>
        <translation>⟦%1: çhééçk šééttííñgš····⟧</translation>
    </message>
    <message>
        <source>%1: trying again</source>
        <translation>⟦%1: trýííñg áágááííñ··⟧</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>⟦Bróóáádçááštííñg⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n spans sent since the start</source>
        <translation>
            <numerusform>⟦%n špááñš šééñt šííñçéé théé štáárt······⟧</numerusform>
            <numerusform>⟦%n špááñš šééñt šííñçéé théé štáárt······⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway not listening</source>
        <translation>⟦Gáátééwááý ñóót lííštééñííñg·⟧</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>⟦Ááñóóthéér próógráám lííštééñš óóñ póórt %1.······⟧</translation>
    </message>
    <message>
        <source>Gateway off</source>
        <translation>⟦Gáátééwááý óóff⟧</translation>
    </message>
    <message>
        <source>Switch it on in Settings &gt; Gateway.</source>
        <translation>⟦Šwíítçh íít óóñ ííñ Šééttííñgš &gt; Gáátééwááý.······⟧</translation>
    </message>
    <message>
        <source>Base URL for your programs: http://127.0.0.1:%1/v1</source>
        <translation>⟦Báášéé ÚúRL fóór ýóóúúr próógráámš: http://127.0.0.1:%1/v1···············⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n calls under way</source>
        <translation>
            <numerusform>⟦%n çáállš úúñdéér wááý···⟧</numerusform>
            <numerusform>⟦%n çáállš úúñdéér wááý···⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls failed</source>
        <translation>
            <numerusform>⟦%n çáállš fááíílééd·⟧</numerusform>
            <numerusform>⟦%n çáállš fááíílééd·⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left no trace, since too many came at once</source>
        <translation>
            <numerusform>⟦%n çáállš lééft ñóó trááçéé, šííñçéé tóóóó mááñý çááméé áát óóñçéé········⟧</numerusform>
            <numerusform>⟦%n çáállš lééft ñóó trááçéé, šííñçéé tóóóó mááñý çááméé áát óóñçéé········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway on 127.0.0.1:%1</source>
        <translation>⟦Gáátééwááý óóñ 127.0.0.1:%1·····⟧</translation>
    </message>
</context>
<context>
    <name>app::TrayFeed</name>
    <message>
        <source>“%1” gets no traces</source>
        <translation>⟦“%1” géétš ñóó trááçééš···⟧</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>⟦Óópééñ šééttííñgš⟧</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Spancast</source>
        <translation>⟦Áábóóúút Špááñçáášt⟧</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>⟦Vééršííóóñ %1⟧</translation>
    </message>
    <message>
        <source>See what your calls to language models did, cost and said.</source>
        <translation>⟦Šéééé wháát ýóóúúr çáállš tóó lááñgúúáágéé móódéélš dííd, çóóšt ááñd šááííd.·········⟧</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>⟦Fréééé šóóftwááréé úúñdéér théé GÑÚú Gééñééráál Púúblííç Lííçééñšéé, vééršííóóñ 3 óór láátéér.··········⟧</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>⟦&amp;Íímpóórt…⟧</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>⟦&amp;Šééttííñgš…·⟧</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>⟦&amp;Qúúíít⟧</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>⟦&amp;Bááçk⟧</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>⟦&amp;Fóórwáárd⟧</translation>
    </message>
    <message>
        <source>&amp;About Spancast</source>
        <translation>⟦&amp;Áábóóúút Špááñçáášt⟧</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>⟦&amp;Fííléé⟧</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>⟦&amp;Éédíít⟧</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>⟦&amp;Úúñdóó⟧</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>⟦&amp;Réédóó⟧</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>⟦Çúú&amp;t⟧</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>⟦&amp;Çóópý⟧</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>⟦&amp;Pááštéé⟧</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>⟦Šéélééçt &amp;Ááll⟧</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>⟦&amp;Vííééw⟧</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>⟦&amp;Ááppééáárááñçéé⟧</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>⟦&amp;Šýštéém⟧</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>⟦&amp;Lííght⟧</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>⟦&amp;Dáárk⟧</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>⟦&amp;Héélp⟧</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>⟦Ñééw &amp;Tááb⟧</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>⟦&amp;Çlóóšéé Tááb⟧</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>⟦&amp;Rééóópééñ Çlóóšééd Tááb·⟧</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>⟦&amp;Ñééxt Tááb⟧</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>⟦&amp;Préévííóóúúš Tááb⟧</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>⟦&amp;Fííñd ááñ Ááçtííóóñ…·⟧</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>⟦&amp;Kééýš⟧</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This Place</source>
        <translation>⟦Çóópý &amp;Lííñk tóó Thííš Plááçéé····⟧</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>⟦Ááppééáárááñçéé⟧</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>⟦&amp;Šýštéém⟧</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>⟦&amp;Lííght⟧</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>⟦&amp;Dáárk⟧</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>⟦Çóólóórš⟧</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>⟦Šýštéém fóóllóówš ýóóúúr dééšktóóp.·····⟧</translation>
    </message>
</context>
<context>
    <name>ui::AttributesTab</name>
    <message>
        <source>Attributes</source>
        <translation>⟦Ááttrííbúútééš⟧</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>⟦Kééý⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>⟦Týpéé⟧</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>⟦Çóópý váálúúéé⟧</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>⟦Fííltéér kééýš ááñd váálúúééš··⟧</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>⟦Fííltéér ááttrííbúútééš⟧</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>⟦Rééšóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>⟦Šçóópéé⟧</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>⟦Çóópý kééý⟧</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>⟦Fííltéér fóór⟧</translation>
    </message>
    <message>
        <source>Search for spans with this value</source>
        <translation>⟦Šééáárçh fóór špááñš wííth thííš váálúúéé·····⟧</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>⟦Fííltéér óóúút⟧</translation>
    </message>
    <message>
        <source>Search for spans with another value</source>
        <translation>⟦Šééáárçh fóór špááñš wííth ááñóóthéér váálúúéé····⟧</translation>
    </message>
    <message>
        <source>More</source>
        <translation>⟦Móóréé⟧</translation>
    </message>
    <message>
        <source>Group by this attribute, show it as a column, copy its key</source>
        <translation>⟦Gróóúúp bý thííš ááttrííbúútéé, šhóów íít ááš áá çóólúúmñ, çóópý íítš kééý···········⟧</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>⟦Fííltéér fóór thííš váálúúéé·⟧</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>⟦Fííltéér óóúút thííš váálúúéé⟧</translation>
    </message>
    <message>
        <source>Group the trace by it</source>
        <translation>⟦Gróóúúp théé trááçéé bý íít··⟧</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>⟦Šhóów ááš áá çóólúúmñ·⟧</translation>
    </message>
    <message>
        <source>Search for spans with this value (+)</source>
        <translation>⟦Šééáárçh fóór špááñš wííth thííš váálúúéé (+)·······⟧</translation>
    </message>
    <message>
        <source>Search for spans with another value (−)</source>
        <translation>⟦Šééáárçh fóór špááñš wííth ááñóóthéér váálúúéé (−)······⟧</translation>
    </message>
</context>
<context>
    <name>ui::AvailableList</name>
    <message>
        <source>Available destinations</source>
        <translation>⟦Áávááííláábléé dééštííñáátííóóñš⟧</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>⟦Áádd⟧</translation>
    </message>
    <message>
        <source>Add Destination: %1</source>
        <translation>⟦Áádd Dééštííñáátííóóñ: %1·⟧</translation>
    </message>
</context>
<context>
    <name>ui::BreakdownTab</name>
    <message>
        <source>Attributes to break down by</source>
        <translation>⟦Ááttrííbúútééš tóó brééáák dóówñ bý···⟧</translation>
    </message>
    <message>
        <source>A chart for each value</source>
        <translation>⟦Áá çháárt fóór ééááçh váálúúéé·⟧</translation>
    </message>
    <message>
        <source>⌀ %1</source>
        <extracomment>%1 is the mean of a chart&apos;s values</extracomment>
        <translation>⌀ %1</translation>
    </message>
    <message numerus="yes">
        <source>The %1 greatest of %Ln value(s)</source>
        <translation>
            <numerusform>⟦Théé %1 grééáátééšt óóf %Ln váálúúéé(š)·····⟧</numerusform>
            <numerusform>⟦Théé %1 grééáátééšt óóf %Ln váálúúéé(š)·····⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>⟦%Ln váálúúéé(š)·⟧</numerusform>
            <numerusform>⟦%Ln váálúúéé(š)·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>⟦Ñóót ááll: %1·⟧</translation>
    </message>
</context>
<context>
    <name>ui::CallHeader</name>
    <message>
        <source>This call failed.</source>
        <translation>⟦Thííš çááll fááíílééd.·⟧</translation>
    </message>
    <message>
        <source>This call failed: %1</source>
        <translation>⟦Thííš çááll fááíílééd: %1···⟧</translation>
    </message>
    <message>
        <source>%1, %2 — select this span</source>
        <extracomment>%1 is the model, %2 when the call began</extracomment>
        <translation>⟦%1, %2 — šéélééçt thííš špááñ······⟧</translation>
    </message>
    <message>
        <source>1 earlier message, unchanged</source>
        <translation>⟦1 ééáárlííéér mééššáágéé, úúñçhááñgééd··⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier messages, unchanged</source>
        <translation>
            <numerusform>⟦%1 ééáárlííéér mééššáágééš, úúñçhááñgééd···⟧</numerusform>
            <numerusform>⟦%1 ééáárlííéér mééššáágééš, úúñçhááñgééd···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected span</source>
        <translation>⟦Théé šéélééçtééd špááñ·⟧</translation>
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
            <numerusform>⟦ááñd %n móóréé⟧</numerusform>
            <numerusform>⟦ááñd %n móóréé⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>⟦%1/š⟧</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number of tokens of a language model</extracomment>
        <translation>⟦%1 tóókééñš⟧</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>date format</comment>
        <translation>⟦ddd, MMM d···⟧</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <comment>date and time format</comment>
        <translation>MMM d, HH:mm</translation>
    </message>
    <message>
        <source>MMM d, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>MMM d, HH:mm:ss</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format</comment>
        <translation>⟦MMM d⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>⟦Šéérííééš óóf théé çháárt·⟧</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>⟦%1 óóf %2 šéérííééš·⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>⟦ááñd %n móóréé⟧</numerusform>
            <numerusform>⟦ááñd %n móóréé⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Messages</source>
        <translation>⟦Mééššáágééš⟧</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <extracomment>which message of a call, of how many</extracomment>
        <translation>⟦mééššáágéé %1 óóf %2··⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChatText</name>
    <message>
        <source>[picture, not loaded: %1]</source>
        <extracomment>stands in a message where a picture would be; %1 is its address</extracomment>
        <translation>⟦[pííçtúúréé, ñóót lóóáádééd: %1]···⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChatWords</name>
    <message>
        <source>first token %1</source>
        <translation>⟦fííršt tóókééñ %1··⟧</translation>
    </message>
    <message>
        <source>User</source>
        <translation>⟦Úúšéér⟧</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>⟦Ááššííštááñt⟧</translation>
    </message>
    <message>
        <source>System</source>
        <translation>⟦Šýštéém⟧</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>⟦Déévéélóópéér⟧</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>⟦Tóóóól⟧</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>⟦Mééššáágéé⟧</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <translation>⟦%1 tóókééñš ííñ·⟧</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>⟦%1 çááçhééd⟧</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>⟦%1 óóúút⟧</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>⟦%1 rééáášóóñííñg⟧</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long the call to a model took</extracomment>
        <translation>⟦tóóóók %1⟧</translation>
    </message>
    <message>
        <source>ended with %1</source>
        <translation>⟦ééñdééd wííth %1·⟧</translation>
    </message>
    <message>
        <source>No messages: the sender did not record them, or Privacy Mode took them out.</source>
        <translation>⟦Ñóó mééššáágééš: théé šééñdéér dííd ñóót rééçóórd théém, óór Príívááçý Móódéé tóóóók théém óóúút.·············⟧</translation>
    </message>
    <message>
        <source>The messages were cut before they came here. What is left is shown.</source>
        <translation>⟦Théé mééššáágééš wééréé çúút bééfóóréé thééý çááméé hééréé. Wháát ííš lééft ííš šhóówñ.···········⟧</translation>
    </message>
    <message>
        <source>The span tells nothing of the answer.</source>
        <translation>⟦Théé špááñ tééllš ñóóthííñg óóf théé ááñšwéér.·······⟧</translation>
    </message>
    <message>
        <source>media</source>
        <translation>⟦méédííáá⟧</translation>
    </message>
    <message>
        <source>%1 (not loaded)</source>
        <extracomment>%1 is the address or name of a picture or file</extracomment>
        <translation>⟦%1 (ñóót lóóáádééd)·⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChipButton</name>
    <message>
        <source>Condition %1</source>
        <translation>⟦Çóóñdíítííóóñ %1⟧</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>⟦Štáágéé %1⟧</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>⟦Tééxt %1⟧</translation>
    </message>
    <message>
        <source>Enter shows it in the text, Delete removes it</source>
        <translation>⟦Ééñtéér šhóówš íít ííñ théé tééxt, Dééléétéé réémóóvééš íít······⟧</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>⟦Ééñtéér çhááñgééš íít, Dééléétéé réémóóvééš íít···⟧</translation>
    </message>
</context>
<context>
    <name>ui::ChipEditor</name>
    <message>
        <source>Attribute</source>
        <translation>⟦Ááttrííbúútéé⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>⟦Štáágéé⟧</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>⟦Áápplý⟧</translation>
    </message>
    <message>
        <source>Close without changing the query</source>
        <translation>⟦Çlóóšéé wííthóóúút çhááñgííñg théé qúúéérý····⟧</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>⟦Óópééráátóór⟧</translation>
    </message>
    <message>
        <source>Put it into the query and run it (Enter)</source>
        <translation>⟦Púút íít ííñtóó théé qúúéérý ááñd rúúñ íít (Ééñtéér)······⟧</translation>
    </message>
</context>
<context>
    <name>ui::CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>⟦Çóódéé⟧</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>⟦Çóópý çóódéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a share of the whole, and both numbers: &quot;62.5 % (5 of 8)&quot;</extracomment>
        <translation>⟦%1 (%2 óóf %3)···⟧</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>⟦Ááttrííbúútéé⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>⟦Šéélééçtííóóñ⟧</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>⟦Báášéélííñéé⟧</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>⟦Díífféérééñçéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonTab</name>
    <message>
        <source>Only these</source>
        <translation>⟦Óóñlý thééšéé⟧</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>⟦Wííthóóúút thééšéé⟧</translation>
    </message>
    <message>
        <source>Differences between the selection and the other spans</source>
        <translation>⟦Díífféérééñçééš béétwééééñ théé šéélééçtííóóñ ááñd théé óóthéér špááñš·······⟧</translation>
    </message>
    <message>
        <source>Choose a time in one of the charts above by dragging: its spans are compared with all others here.</source>
        <translation>⟦Çhóóóóšéé áá tííméé ííñ óóñéé óóf théé çháártš áábóóvéé bý dráággííñg: íítš špááñš ááréé çóómpáárééd wííth ááll óóthéérš hééréé.·················⟧</translation>
    </message>
    <message>
        <source>No span of this time matches the filter.</source>
        <translation>⟦Ñóó špááñ óóf thííš tííméé máátçhééš théé fííltéér.·······⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>⟦%Ln váálúúéé(š) çóómpáárééd··⟧</numerusform>
            <numerusform>⟦%Ln váálúúéé(š) çóómpáárééd··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>⟦Ñóót ááll: %1·⟧</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect your program</source>
        <translation>⟦Çóóññééçt ýóóúúr próógráám··⟧</translation>
    </message>
    <message>
        <source>Gateway settings</source>
        <translation>⟦Gáátééwááý šééttííñgš·⟧</translation>
    </message>
    <message>
        <source>Your program calls Spancast in the place of its model&apos;s server. The call goes on unchanged, and its trace is kept.</source>
        <translation>⟦Ýóóúúr próógráám çáállš Špááñçáášt ííñ théé plááçéé óóf íítš móódéél&apos;š šéérvéér. Théé çááll góóééš óóñ úúñçhááñgééd, ááñd íítš trááçéé ííš kéépt.························⟧</translation>
    </message>
    <message>
        <source>&amp;Calls go to</source>
        <translation>⟦&amp;Çáállš góó tóó·⟧</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>⟦Próógráám⟧</translation>
    </message>
    <message>
        <source>Lines to copy</source>
        <translation>⟦Lííñééš tóó çóópý⟧</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>⟦Çóópý thééšéé lííñééš·⟧</translation>
    </message>
    <message>
        <source>&amp;Open the trace</source>
        <translation>⟦&amp;Óópééñ théé trááçéé⟧</translation>
    </message>
    <message>
        <source>The gateway does not listen.</source>
        <translation>⟦Théé gáátééwááý dóóééš ñóót lííštééñ.···⟧</translation>
    </message>
    <message>
        <source>Calls would not get through.</source>
        <translation>⟦Çáállš wóóúúld ñóót géét thróóúúgh.·····⟧</translation>
    </message>
    <message>
        <source>Waiting for the first call…</source>
        <translation>⟦Wááíítííñg fóór théé fííršt çááll…····⟧</translation>
    </message>
    <message>
        <source>Seen: a call has come.</source>
        <translation>⟦Šééééñ: áá çááll hááš çóóméé.··⟧</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>⟦Šééééñ: %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::ConnectWords</name>
    <message>
        <source>In the terminal, before it starts. Your login or key stays as it is.</source>
        <translation>⟦Ííñ théé téérmííñáál, bééfóóréé íít štáártš. Ýóóúúr lóógííñ óór kééý štááýš ááš íít ííš.············⟧</translation>
    </message>
    <message>
        <source>In the terminal, before it starts.</source>
        <translation>⟦Ííñ théé téérmííñáál, bééfóóréé íít štáártš.·····⟧</translation>
    </message>
    <message>
        <source>Only the base URL differs from what you have.</source>
        <translation>⟦Óóñlý théé báášéé ÚúRL díífféérš fróóm wháát ýóóúú háávéé.·······⟧</translation>
    </message>
    <message>
        <source>In a terminal, to see that it works.</source>
        <translation>⟦Ííñ áá téérmííñáál, tóó šéééé tháát íít wóórkš.·····⟧</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml. The key stays in its variable.</source>
        <translation>⟦Ííñ ~/.çóódééx/çóóñfííg.tóóml. Théé kééý štááýš ííñ íítš váárííáábléé.··········⟧</translation>
    </message>
    <message>
        <source>For programs that make traces themselves: they go to the receiver, not through the gateway.</source>
        <translation>⟦Fóór próógráámš tháát máákéé trááçééš théémšéélvééš: thééý góó tóó théé rééçééíívéér, ñóót thróóúúgh théé gáátééwááý.·················⟧</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>In the Grafana Cloud portal, open Connections &gt; Add new connection &gt; OpenTelemetry (OTLP). Copy the three values from there, or paste its environment variables.</source>
        <translation>⟦Ííñ théé Grááfááñáá Çlóóúúd póórtáál, óópééñ Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP). Çóópý théé thréééé váálúúééš fróóm thééréé, óór pááštéé íítš ééñvííróóñmééñt váárííááblééš.·····························⟧</translation>
    </message>
    <message>
        <source>P&amp;aste Settings…</source>
        <translation>⟦P&amp;ááštéé Šééttííñgš…··⟧</translation>
    </message>
    <message>
        <source>Fills the fields from OTEL_EXPORTER_OTLP_… variables, a curl line or a token in the clipboard</source>
        <translation>⟦Fííllš théé fííééldš fróóm ÓóTÉéL_ÉéXPÓóRTÉéR_ÓóTLP_… váárííááblééš, áá çúúrl lííñéé óór áá tóókééñ ííñ théé çlíípbóóáárd················⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñááméé⟧</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>⟦Hééáádéérš⟧</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>⟦Šééñt wííth éévéérý rééqúúééšt.···⟧</translation>
    </message>
    <message>
        <source>Optional. With an address for queries, the connection test reads its span back. Nothing here is needed for sending.</source>
        <translation>⟦Óóptííóóñáál. Wííth ááñ ááddrééšš fóór qúúéérííééš, théé çóóññééçtííóóñ tééšt rééáádš íítš špááñ bááçk. Ñóóthííñg hééréé ííš ñéééédééd fóór šééñdííñg.····················⟧</translation>
    </message>
    <message>
        <source>Reading the test&apos;s span back</source>
        <translation>⟦Rééáádííñg théé tééšt&apos;š špááñ bááçk·····⟧</translation>
    </message>
    <message>
        <source>Certificates, format and limits</source>
        <translation>⟦Çéértíífííçáátééš, fóórmáát ááñd líímíítš···⟧</translation>
    </message>
    <message>
        <source>Headers, certificates, format and limits</source>
        <translation>⟦Hééáádéérš, çéértíífííçáátééš, fóórmáát ááñd líímíítš·····⟧</translation>
    </message>
</context>
<context>
    <name>ui::ConversationView</name>
    <message>
        <source>Previous call</source>
        <translation>⟦Préévííóóúúš çááll⟧</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>⟦Ñééxt çááll⟧</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>⟦Çóópý çóóñvééršáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>⟦Máárkdóówñ⟧</translation>
    </message>
    <message>
        <source>Read the messages as Markdown, or show them as they were written</source>
        <translation>⟦Rééáád théé mééššáágééš ááš Máárkdóówñ, óór šhóów théém ááš thééý wééréé wrííttééñ············⟧</translation>
    </message>
    <message>
        <source>This span tells of no messages.</source>
        <translation>⟦Thííš špááñ tééllš óóf ñóó mééššáágééš.·····⟧</translation>
    </message>
    <message>
        <source>No span of this trace is a call to a language model.</source>
        <translation>⟦Ñóó špááñ óóf thííš trááçéé ííš áá çááll tóó áá lááñgúúáágéé móódéél.·······⟧</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>⟦1 çááll⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>⟦%1 çáállš·⟧</numerusform>
            <numerusform>⟦%1 çáállš·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>⟦%1 tóókééñš⟧</translation>
    </message>
    <message>
        <source>showing the first %1</source>
        <translation>⟦šhóówííñg théé fííršt %1····⟧</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <extracomment>which call to a model of the trace, of how many</extracomment>
        <translation>⟦Çááll %1 óóf %2··⟧</translation>
    </message>
    <message>
        <source>Looking for the session…</source>
        <translation>⟦Lóóóókííñg fóór théé šééššííóóñ…··⟧</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>⟦Šééššííóóñ %1⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>⟦%1 trááçééš⟧</numerusform>
            <numerusform>⟦%1 trááçééš⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>reading, %1 to go</source>
        <translation>⟦rééáádííñg, %1 tóó góó·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 older traces are left out</source>
        <translation>
            <numerusform>⟦%1 óóldéér trááçééš ááréé lééft óóúút···⟧</numerusform>
            <numerusform>⟦%1 óóldéér trááçééš ááréé lééft óóúút···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The session could not be read: %1</source>
        <translation>⟦Théé šééššííóóñ çóóúúld ñóót béé rééáád: %1····⟧</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>⟦Whóóléé šééššííóóñ⟧</translation>
    </message>
    <message>
        <source>Show the whole session, across its traces</source>
        <translation>⟦Šhóów théé whóóléé šééššííóóñ, ááçróóšš íítš trááçééš······⟧</translation>
    </message>
    <message>
        <source>No call of this session was found.</source>
        <translation>⟦Ñóó çááll óóf thííš šééššííóóñ wááš fóóúúñd.·····⟧</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>⟦Çóópííééd⟧</translation>
    </message>
</context>
<context>
    <name>ui::CopyDetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>⟦Çóópý &amp;déétááíílš⟧</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>⟦Ááñšwéér: %1·⟧</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>⟦Çóópííééd⟧</translation>
    </message>
</context>
<context>
    <name>ui::CostCells</name>
    <message>
        <source>Not named</source>
        <translation>⟦Ñóót ñáámééd⟧</translation>
    </message>
    <message>
        <source>Estimated for %1 of %2 calls: the upstream did not report its tokens</source>
        <translation>⟦Ééštíímáátééd fóór %1 óóf %2 çáállš: théé úúpštrééáám dííd ñóót réépóórt íítš tóókééñš··············⟧</translation>
    </message>
    <message>
        <source>Cost not told</source>
        <translation>⟦Çóóšt ñóót tóóld·⟧</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>⟦Móódéél⟧</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>⟦ÁáPÍí kééý⟧</translation>
    </message>
    <message>
        <source>User</source>
        <translation>⟦Úúšéér⟧</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>⟦Šééššííóóñ⟧</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>⟦Dááý⟧</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>⟦Çáállš⟧</translation>
    </message>
    <message>
        <source>Calls to language models</source>
        <translation>⟦Çáállš tóó lááñgúúáágéé móódéélš··⟧</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>⟦Tóókééñš ííñ⟧</translation>
    </message>
    <message>
        <source>With those read from a cache</source>
        <translation>⟦Wííth thóóšéé rééáád fróóm áá çááçhéé···⟧</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>⟦Çááçhééd⟧</translation>
    </message>
    <message>
        <source>Tokens in that were read from a cache</source>
        <translation>⟦Tóókééñš ííñ tháát wééréé rééáád fróóm áá çááçhéé····⟧</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>⟦Tóókééñš óóúút⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>As far as told; never estimated</source>
        <translation>⟦Ááš fáár ááš tóóld; ñéévéér ééštíímáátééd···⟧</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>⟦Šhááréé⟧</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>⟦Óóf théé whóóléé çóóšt·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>⟦%1 çááll(š)··⟧</numerusform>
            <numerusform>⟦%1 çááll(š)··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>⟦%1 tóókééñš ííñ, %2 óóúút···⟧</translation>
    </message>
    <message>
        <source>%1 % of the tokens in came from a cache</source>
        <translation>⟦%1 % óóf théé tóókééñš ííñ çááméé fróóm áá çááçhéé······⟧</translation>
    </message>
    <message>
        <source>%1, which saved about %2 (estimated from list prices)</source>
        <extracomment>%1 is a share that came from a cache, %2 an amount of money</extracomment>
        <translation>⟦%1, whííçh šáávééd áábóóúút %2 (ééštíímáátééd fróóm lííšt prííçééš)··········⟧</translation>
    </message>
    <message>
        <source>Today %1 of %2 (%3 %)</source>
        <translation>⟦Tóódááý %1 óóf %2 (%3 %)·····⟧</translation>
    </message>
</context>
<context>
    <name>ui::CostChart</name>
    <message>
        <source>All calls</source>
        <translation>⟦Ááll çáállš⟧</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>⟦Ñóót ñáámééd⟧</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>⟦%1 óóthéérš⟧</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>⟦Dááíílý búúdgéét⟧</translation>
    </message>
</context>
<context>
    <name>ui::CostsPage</name>
    <message>
        <source>Export CSV…</source>
        <translation>⟦Ééxpóórt ÇŠV…·⟧</translation>
    </message>
    <message>
        <source>Group costs by</source>
        <translation>⟦Gróóúúp çóóštš bý··⟧</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is what costs are grouped by, such as &quot;Model&quot;</extracomment>
        <translation>⟦Bý %1⟧</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>⟦Wháát théé çháárt šhóówš····⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>⟦Tóókééñš⟧</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>⟦Çáállš⟧</translation>
    </message>
    <message>
        <source>Daily budget in dollars</source>
        <translation>⟦Dááíílý búúdgéét ííñ dóólláárš··⟧</translation>
    </message>
    <message>
        <source>Daily budget: a line in charts of days, and how much of it is spent today. Nothing is stopped.</source>
        <translation>⟦Dááíílý búúdgéét: áá lííñéé ííñ çháártš óóf dááýš, ááñd hóów múúçh óóf íít ííš špééñt tóódááý. Ñóóthííñg ííš štóóppééd.····················⟧</translation>
    </message>
    <message>
        <source>Budget $</source>
        <translation>⟦Búúdgéét $⟧</translation>
    </message>
    <message>
        <source>No daily budget</source>
        <translation>⟦Ñóó dááíílý búúdgéét⟧</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>⟦Ééxpóórt théé táábléé ááš ÇŠV···⟧</translation>
    </message>
    <message>
        <source>Costs over time</source>
        <translation>⟦Çóóštš óóvéér tííméé⟧</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>⟦Šéérííééš óóf théé çháárt·⟧</translation>
    </message>
    <message>
        <source>Costs by group</source>
        <translation>⟦Çóóštš bý gróóúúp··⟧</translation>
    </message>
    <message>
        <source>No call to a model yet.</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;</extracomment>
        <translation>⟦Ñóó çááll tóó áá móódéél ýéét.··⟧</translation>
    </message>
    <message>
        <source>No call to a model within: %1.</source>
        <translation>⟦Ñóó çááll tóó áá móódéél wííthííñ: %1.·····⟧</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>⟦Šhóów ááll tííméé⟧</translation>
    </message>
    <message numerus="yes">
        <source>Only the last %Ln day(s) are added up.</source>
        <translation>
            <numerusform>⟦Óóñlý théé láášt %Ln dááý(š) ááréé ááddééd úúp.········⟧</numerusform>
            <numerusform>⟦Óóñlý théé láášt %Ln dááý(š) ááréé ááddééd úúp.········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The source told only a part: %1</source>
        <translation>⟦Théé šóóúúrçéé tóóld óóñlý áá páárt: %1·····⟧</translation>
    </message>
    <message>
        <source>≈ Some token counts are estimated; costs never are.</source>
        <translation>⟦≈ Šóóméé tóókééñ çóóúúñtš ááréé ééštíímáátééd; çóóštš ñéévéér ááréé.······⟧</translation>
    </message>
    <message>
        <source>Export costs</source>
        <translation>⟦Ééxpóórt çóóštš·⟧</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>⟦Çóómmáá-šéépááráátééd váálúúééš (*.csv)····⟧</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>⟦Ééxpóórtééd⟧</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>⟦Ñóót ééxpóórtééd⟧</translation>
    </message>
</context>
<context>
    <name>ui::CustomRange</name>
    <message>
        <source>Use this range</source>
        <translation>⟦Úúšéé thííš rááñgéé⟧</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>⟦&amp;Fróóm⟧</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>⟦Štáárt óóf théé rááñgéé··⟧</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>⟦&amp;tóó⟧</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>⟦Ééñd óóf théé rááñgéé·⟧</translation>
    </message>
    <message>
        <source>Close without changing the range</source>
        <translation>⟦Çlóóšéé wííthóóúút çhááñgííñg théé rááñgéé····⟧</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>⟦Théé ééñd ííš bééfóóréé théé štáárt···⟧</translation>
    </message>
</context>
<context>
    <name>ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>⟦Déélíívéérííééš⟧</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>⟦Ñóót déélíívéérééd⟧</translation>
    </message>
    <message>
        <source>The newest requests to each destination since Spancast was started. Nothing of their content is kept.</source>
        <translation>⟦Théé ñééwééšt rééqúúééštš tóó ééááçh dééštííñáátííóóñ šííñçéé Špááñçáášt wááš štáártééd. Ñóóthííñg óóf thééíír çóóñtééñt ííš kéépt.··················⟧</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>⟦Dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>⟦&amp;Çóópý⟧</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them; addresses and keys are not in them</source>
        <translation>⟦Çóópííééš théé çhóóšééñ róówš, óór ááll óóf théém; ááddrééššééš ááñd kééýš ááréé ñóót ííñ théém··············⟧</translation>
    </message>
    <message>
        <source>Nothing was sent since Spancast was started.</source>
        <translation>⟦Ñóóthííñg wááš šééñt šííñçéé Špááñçáášt wááš štáártééd.·········⟧</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>⟦Šéét áášíídéé⟧</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>⟦Ááll dééštííñáátííóóñš⟧</translation>
    </message>
    <message>
        <source>Everything that was meant to leave has left or waits.</source>
        <translation>⟦Éévéérýthííñg tháát wááš mééááñt tóó lééáávéé hááš lééft óór wááíítš.········⟧</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>⟦Trííééd áágááííñ⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryLogModel</name>
    <message>
        <source>Taken</source>
        <translation>⟦Táákééñ⟧</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>⟦Rééfúúšééd⟧</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>⟦Štóóppééd⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 spans rejected</source>
        <translation>
            <numerusform>⟦%1 špááñš rééjééçtééd··⟧</numerusform>
            <numerusform>⟦%1 špááñš rééjééçtééd··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tííméé⟧</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>⟦Dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>⟦Rééšúúlt⟧</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>⟦Špááñš⟧</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>⟦Šíížéé⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>⟦Rééáášóóñ⟧</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>⟦Trííééd áágááííñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryMarks</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>⟦%n táákééñ⟧</numerusform>
            <numerusform>⟦%n táákééñ⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>⟦%n trííééd áágááííñ⟧</numerusform>
            <numerusform>⟦%n trííééd áágááííñ⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>⟦%n rééfúúšééd⟧</numerusform>
            <numerusform>⟦%n rééfúúšééd⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n requests: %1</source>
        <extracomment>before it the counts: &quot;Last 20 requests: 18 taken, 2 refused&quot;</extracomment>
        <translation>
            <numerusform>⟦Láášt %n rééqúúééštš: %1····⟧</numerusform>
            <numerusform>⟦Láášt %n rééqúúééštš: %1····⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Describe</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>⟦Štóóppééd bééfóóréé íít wááš dóóñéé.··⟧</translation>
    </message>
    <message>
        <source>This cannot be read. Correct it and try again.</source>
        <translation>⟦Thííš çááññóót béé rééáád. Çóórrééçt íít ááñd trý áágááííñ.········⟧</translation>
    </message>
    <message>
        <source>This is valid, but Spancast cannot do it yet. Try a simpler form.</source>
        <translation>⟦Thííš ííš váálííd, búút Špááñçáášt çááññóót dóó íít ýéét. Trý áá šíímpléér fóórm.··············⟧</translation>
    </message>
    <message>
        <source>Not found. It may not have arrived yet, or has been removed to keep the store within its size limit.</source>
        <translation>⟦Ñóót fóóúúñd. Íít mááý ñóót háávéé áárríívééd ýéét, óór hááš bééééñ réémóóvééd tóó kéééép théé štóóréé wííthííñ íítš šíížéé líímíít.················⟧</translation>
    </message>
    <message>
        <source>Access was refused. Check the API key and what it is allowed to do.</source>
        <translation>⟦Ááççééšš wááš rééfúúšééd. Çhééçk théé ÁáPÍí kééý ááñd wháát íít ííš áállóówééd tóó dóó.···········⟧</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection.</source>
        <translation>⟦Théé šéérvéér çááññóót béé rééááçhééd. Çhééçk théé ááddrééšš ááñd ýóóúúr çóóññééçtííóóñ.············⟧</translation>
    </message>
    <message>
        <source>This data is damaged and cannot be read. The rest is not affected.</source>
        <translation>⟦Thííš dáátáá ííš dáámáágééd ááñd çááññóót béé rééáád. Théé rééšt ííš ñóót ááffééçtééd.···········⟧</translation>
    </message>
    <message>
        <source>This is over a limit. Narrow it and try again.</source>
        <translation>⟦Thííš ííš óóvéér áá líímíít. Ñáárróów íít ááñd trý áágááííñ.·······⟧</translation>
    </message>
    <message>
        <source>There is no room left. Free some disk space, or lower the size limit of the store.</source>
        <translation>⟦Thééréé ííš ñóó róóóóm lééft. Fréééé šóóméé dííšk špááçéé, óór lóówéér théé šíížéé líímíít óóf théé štóóréé.·············⟧</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>⟦Ááñóóthéér próógráám ííš úúšííñg íít. Çlóóšéé tháát próógráám ááñd trý áágááííñ.···········⟧</translation>
    </message>
    <message>
        <source>Something went wrong inside Spancast. Try again; if it stays, please report it with the details.</source>
        <translation>⟦Šóómééthííñg wééñt wróóñg ííñšíídéé Špááñçáášt. Trý áágááííñ; ííf íít štááýš, plééáášéé réépóórt íít wííth théé déétááíílš.···················⟧</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 what to do about it; both are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the marked place and run the query again.</source>
        <translation>⟦Çóórrééçt théé máárkééd plááçéé ááñd rúúñ théé qúúéérý áágááííñ.·······⟧</translation>
    </message>
    <message>
        <source>Column %1: %2 %3</source>
        <translation>⟦Çóólúúmñ %1: %2 %3····⟧</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 %4</source>
        <translation>⟦Lííñéé %1, çóólúúmñ %2: %3 %4······⟧</translation>
    </message>
    <message>
        <source>Give this destination a name.</source>
        <translation>⟦Gíívéé thííš dééštííñáátííóóñ áá ñááméé.·⟧</translation>
    </message>
    <message>
        <source>The list shows it.</source>
        <translation>⟦Théé lííšt šhóówš íít.···⟧</translation>
    </message>
    <message>
        <source>Enter the Base URL.</source>
        <translation>⟦Ééñtéér théé Báášéé ÚúRL.·⟧</translation>
    </message>
    <message>
        <source>You find it in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>⟦Ýóóúú fííñd íít ííñ théé Grááfááñáá Çlóóúúd póórtáál úúñdéér Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP).··················⟧</translation>
    </message>
    <message>
        <source>Enter the Instance ID.</source>
        <translation>⟦Ééñtéér théé Ííñštááñçéé ÍíD.··⟧</translation>
    </message>
    <message>
        <source>It is the number on your stack&apos;s details page, such as 1497530.</source>
        <translation>⟦Íít ííš théé ñúúmbéér óóñ ýóóúúr štááçk&apos;š déétááíílš páágéé, šúúçh ááš 1497530.·············⟧</translation>
    </message>
    <message>
        <source>Enter the API Key.</source>
        <translation>⟦Ééñtéér théé ÁáPÍí Kééý.·⟧</translation>
    </message>
    <message>
        <source>Create a token with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>⟦Çrééáátéé áá tóókééñ wííth théé šçóópéé trááçééš:wríítéé úúñdéér Mý Ááççóóúúñt &gt; Ááççééšš Póólííçííééš.············⟧</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>⟦Thííš fííééld ííš éémptý.···⟧</translation>
    </message>
    <message>
        <source>Fill it in to continue.</source>
        <translation>⟦Fííll íít ííñ tóó çóóñtííñúúéé.·⟧</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>⟦Thííš ííš ñóót áá wééb ááddrééšš.····⟧</translation>
    </message>
    <message>
        <source>Use the OTLP gateway, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>⟦Úúšéé théé ÓóTLP gáátééwááý, šúúçh ááš httpš://óótlp-gáátééwááý-próód-úúš-wééšt-0.grááfááñáá.ñéét.·················⟧</translation>
    </message>
    <message>
        <source>Over http:// the API Key would travel readable for others.</source>
        <translation>⟦Óóvéér http:// théé ÁáPÍí Kééý wóóúúld tráávéél rééáádáábléé fóór óóthéérš.··········⟧</translation>
    </message>
    <message>
        <source>Begin the Base URL with https://. Only a server on this computer may use http://.</source>
        <translation>⟦Béégííñ théé Báášéé ÚúRL wííth httpš://. Óóñlý áá šéérvéér óóñ thííš çóómpúútéér mááý úúšéé http://.···················⟧</translation>
    </message>
    <message>
        <source>This is your Grafana dashboard&apos;s address.</source>
        <translation>⟦Thííš ííš ýóóúúr Grááfááñáá dáášhbóóáárd&apos;š ááddrééšš.······⟧</translation>
    </message>
    <message>
        <source>Use the OTLP gateway, such as https://otlp-gateway-prod-us-west-0.grafana.net — in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>⟦Úúšéé théé ÓóTLP gáátééwááý, šúúçh ááš httpš://óótlp-gáátééwááý-próód-úúš-wééšt-0.grááfááñáá.ñéét — ííñ théé Grááfááñáá Çlóóúúd póórtáál úúñdéér Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP).····································⟧</translation>
    </message>
    <message>
        <source>This is the address of the Grafana Cloud portal.</source>
        <translation>⟦Thííš ííš théé ááddrééšš óóf théé Grááfááñáá Çlóóúúd póórtáál.········⟧</translation>
    </message>
    <message>
        <source>In the portal, open Connections &gt; Add new connection &gt; OpenTelemetry (OTLP) and copy the endpoint shown there.</source>
        <translation>⟦Ííñ théé póórtáál, óópééñ Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP) ááñd çóópý théé ééñdpóóííñt šhóówñ thééréé.······················⟧</translation>
    </message>
    <message>
        <source>This address is for reading traces, not for sending them.</source>
        <translation>⟦Thííš ááddrééšš ííš fóór rééáádííñg trááçééš, ñóót fóór šééñdííñg théém.···········⟧</translation>
    </message>
    <message>
        <source>Use the OTLP gateway of the same region, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>⟦Úúšéé théé ÓóTLP gáátééwááý óóf théé šááméé réégííóóñ, šúúçh ááš httpš://óótlp-gáátééwááý-próód-úúš-wééšt-0.grááfááñáá.ñéét.···················⟧</translation>
    </message>
    <message>
        <source>This address takes logs or metrics, not traces.</source>
        <translation>⟦Thííš ááddrééšš táákééš lóógš óór méétrííçš, ñóót trááçééš.·········⟧</translation>
    </message>
    <message>
        <source>An Instance ID is a number, such as 1497530.</source>
        <translation>⟦Ááñ Ííñštááñçéé ÍíD ííš áá ñúúmbéér, šúúçh ááš 1497530.·········⟧</translation>
    </message>
    <message>
        <source>You find it on your stack&apos;s details page at https://grafana.com.</source>
        <translation>⟦Ýóóúú fííñd íít óóñ ýóóúúr štááçk&apos;š déétááíílš páágéé áát httpš://grááfááñáá.çóóm.············⟧</translation>
    </message>
    <message>
        <source>This is a service account token (glsa_); it cannot send traces.</source>
        <translation>⟦Thííš ííš áá šéérvííçéé ááççóóúúñt tóókééñ (glšáá_); íít çááññóót šééñd trááçééš.···········⟧</translation>
    </message>
    <message>
        <source>Create a glc_ token with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>⟦Çrééáátéé áá glç_ tóókééñ wííth théé šçóópéé trááçééš:wríítéé úúñdéér Mý Ááççóóúúñt &gt; Ááççééšš Póólííçííééš.··············⟧</translation>
    </message>
    <message>
        <source>This is an API key of the older kind; Grafana no longer takes it here.</source>
        <translation>⟦Thííš ííš ááñ ÁáPÍí kééý óóf théé óóldéér kííñd; Grááfááñáá ñóó lóóñgéér táákééš íít hééréé.···········⟧</translation>
    </message>
    <message>
        <source>An API Key begins with glc_.</source>
        <translation>⟦Ááñ ÁáPÍí Kééý béégííñš wííth glç_.·····⟧</translation>
    </message>
    <message>
        <source>Create one with the scope traces:write under My Account &gt; Access Policies.</source>
        <translation>⟦Çrééáátéé óóñéé wííth théé šçóópéé trááçééš:wríítéé úúñdéér Mý Ááççóóúúñt &gt; Ááççééšš Póólííçííééš.···········⟧</translation>
    </message>
    <message>
        <source>Such a key usually begins with %1.</source>
        <translation>⟦Šúúçh áá kééý úúšúúáállý béégííñš wííth %1.······⟧</translation>
    </message>
    <message>
        <source>Check that it was copied whole and from the right page.</source>
        <translation>⟦Çhééçk tháát íít wááš çóópííééd whóóléé ááñd fróóm théé rííght páágéé.··········⟧</translation>
    </message>
    <message>
        <source>This cannot be sent as a header.</source>
        <translation>⟦Thííš çááññóót béé šééñt ááš áá hééáádéér.····⟧</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes in the name, and no line breaks.</source>
        <translation>⟦Úúšéé lééttéérš, díígíítš ááñd dáášhééš ííñ théé ñááméé, ááñd ñóó lííñéé brééáákš.··········⟧</translation>
    </message>
    <message>
        <source>The API Key belongs to the region %1, the Base URL to %2.</source>
        <translation>⟦Théé ÁáPÍí Kééý béélóóñgš tóó théé réégííóóñ %1, théé Báášéé ÚúRL tóó %2.··········⟧</translation>
    </message>
    <message>
        <source>Copy both from the same stack.</source>
        <translation>⟦Çóópý bóóth fróóm théé šááméé štááçk.······⟧</translation>
    </message>
    <message>
        <source>Grafana does not know this API Key.</source>
        <translation>⟦Grááfááñáá dóóééš ñóót kñóów thííš ÁáPÍí Kééý.····⟧</translation>
    </message>
    <message>
        <source>Check that it was copied whole and comes from the same organization and region as the Base URL. If it was revoked, create a new one under My Account &gt; Access Policies.</source>
        <translation>⟦Çhééçk tháát íít wááš çóópííééd whóóléé ááñd çóómééš fróóm théé šááméé óórgááñíížáátííóóñ ááñd réégííóóñ ááš théé Báášéé ÚúRL. Ííf íít wááš réévóókééd, çrééáátéé áá ñééw óóñéé úúñdéér Mý Ááççóóúúñt &gt; Ááççééšš Póólííçííééš.··························⟧</translation>
    </message>
    <message>
        <source>This API Key may not write traces.</source>
        <translation>⟦Thííš ÁáPÍí Kééý mááý ñóót wríítéé trááçééš.·····⟧</translation>
    </message>
    <message>
        <source>Add the scope traces:write to its access policy under My Account &gt; Access Policies, then choose Test Connection again.</source>
        <translation>⟦Áádd théé šçóópéé trááçééš:wríítéé tóó íítš ááççééšš póólííçý úúñdéér Mý Ááççóóúúñt &gt; Ááççééšš Póólííçííééš, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.····················⟧</translation>
    </message>
    <message>
        <source>Grafana does not know this Instance ID.</source>
        <translation>⟦Grááfááñáá dóóééš ñóót kñóów thííš Ííñštááñçéé ÍíD.·····⟧</translation>
    </message>
    <message>
        <source>Use the number on your stack&apos;s details page. The user numbers of Tempo, Loki and Prometheus are others.</source>
        <translation>⟦Úúšéé théé ñúúmbéér óóñ ýóóúúr štááçk&apos;š déétááíílš páágéé. Théé úúšéér ñúúmbéérš óóf Téémpóó, Lóókíí ááñd Próómééthééúúš ááréé óóthéérš.················⟧</translation>
    </message>
    <message>
        <source>The API Key did not reach the server.</source>
        <translation>⟦Théé ÁáPÍí Kééý dííd ñóót rééááçh théé šéérvéér.·····⟧</translation>
    </message>
    <message>
        <source>Type it again. If that changes nothing, a proxy on the way may remove it: ask your network&apos;s administrator.</source>
        <translation>⟦Týpéé íít áágááííñ. Ííf tháát çhááñgééš ñóóthííñg, áá próóxý óóñ théé wááý mááý réémóóvéé íít: áášk ýóóúúr ñéétwóórk&apos;š áádmííñííštráátóór.····················⟧</translation>
    </message>
    <message>
        <source>The stored API Key could not be read from the keychain.</source>
        <translation>⟦Théé štóórééd ÁáPÍí Kééý çóóúúld ñóót béé rééáád fróóm théé kééýçhááííñ.········⟧</translation>
    </message>
    <message>
        <source>Unlock the keychain and choose Test Connection again, or type the API Key anew.</source>
        <translation>⟦Úúñlóóçk théé kééýçhááííñ ááñd çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ, óór týpéé théé ÁáPÍí Kééý ááñééw.···········⟧</translation>
    </message>
    <message>
        <source>There is a server, but no OTLP endpoint at this address.</source>
        <translation>⟦Thééréé ííš áá šéérvéér, búút ñóó ÓóTLP ééñdpóóííñt áát thííš ááddrééšš.··········⟧</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address without a path, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>⟦Úúšéé théé gáátééwááý&apos;š ááddrééšš wííthóóúút áá pááth, šúúçh ááš httpš://óótlp-gáátééwááý-próód-úúš-wééšt-0.grááfááñáá.ñéét.·····················⟧</translation>
    </message>
    <message>
        <source>The server answers, but it is not an OTLP gateway.</source>
        <translation>⟦Théé šéérvéér ááñšwéérš, búút íít ííš ñóót ááñ ÓóTLP gáátééwááý.·········⟧</translation>
    </message>
    <message>
        <source>This address leads to a Grafana sign-in page.</source>
        <translation>⟦Thííš ááddrééšš lééáádš tóó áá Grááfááñáá šíígñ-ííñ páágéé.······⟧</translation>
    </message>
    <message>
        <source>Use the OTLP gateway instead of the dashboard, such as https://otlp-gateway-prod-us-west-0.grafana.net.</source>
        <translation>⟦Úúšéé théé ÓóTLP gáátééwááý ííñštééáád óóf théé dáášhbóóáárd, šúúçh ááš httpš://óótlp-gáátééwááý-próód-úúš-wééšt-0.grááfááñáá.ñéét.·····················⟧</translation>
    </message>
    <message>
        <source>The server sends to another address: %1</source>
        <translation>⟦Théé šéérvéér šééñdš tóó ááñóóthéér ááddrééšš: %1·······⟧</translation>
    </message>
    <message>
        <source>The API Key was not sent there. If you know that address, enter it as the Base URL.</source>
        <translation>⟦Théé ÁáPÍí Kééý wááš ñóót šééñt thééréé. Ííf ýóóúú kñóów tháát ááddrééšš, ééñtéér íít ááš théé Báášéé ÚúRL.···············⟧</translation>
    </message>
    <message>
        <source>This host does not exist, or this computer is offline.</source>
        <translation>⟦Thííš hóóšt dóóééš ñóót ééxííšt, óór thííš çóómpúútéér ííš óófflííñéé.·········⟧</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>⟦Ñóóthííñg ááñšwéérš áát thííš ááddrééšš.······⟧</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL; a firewall may also be in the way.</source>
        <translation>⟦Çhééçk hóóšt ááñd póórt óóf théé Báášéé ÚúRL; áá fíírééwááll mááý áálšóó béé ííñ théé wááý.·············⟧</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>⟦Çóóññééçtííóóñ wóórkš.·⟧</translation>
    </message>
    <message>
        <source>One test span was written in %1.</source>
        <translation>⟦Óóñéé tééšt špááñ wááš wrííttééñ ííñ %1.······⟧</translation>
    </message>
    <message>
        <source>The server took the message but not the test span.</source>
        <translation>⟦Théé šéérvéér tóóóók théé mééššáágéé búút ñóót théé tééšt špááñ.·········⟧</translation>
    </message>
    <message>
        <source>Its reason is in the details. Limits of your stack are a common one.</source>
        <translation>⟦Íítš rééáášóóñ ííš ííñ théé déétááíílš. Líímíítš óóf ýóóúúr štááçk ááréé áá çóómmóóñ óóñéé.·········⟧</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>⟦Théé mééššáágéé ííš láárgéér thááñ théé šéérvéér táákééš.·······⟧</translation>
    </message>
    <message>
        <source>If a proxy is in between, raise its limit for the size of a request.</source>
        <translation>⟦Ííf áá próóxý ííš ííñ béétwééééñ, rááííšéé íítš líímíít fóór théé šíížéé óóf áá rééqúúééšt.·········⟧</translation>
    </message>
    <message>
        <source>Your stack receives more than its limit at the moment.</source>
        <translation>⟦Ýóóúúr štááçk rééçééíívééš móóréé thááñ íítš líímíít áát théé móómééñt.········⟧</translation>
    </message>
    <message>
        <source>Wait %1, then choose Test Connection again.</source>
        <translation>⟦Wááíít %1, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.·····⟧</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %1).</source>
        <translation>⟦Théé šéérvéér hááš áá próóbléém óóf íítš óówñ (HTTP %1).···········⟧</translation>
    </message>
    <message>
        <source>The connection broke off before an answer came.</source>
        <translation>⟦Théé çóóññééçtííóóñ bróókéé óóff bééfóóréé ááñ ááñšwéér çááméé.·····⟧</translation>
    </message>
    <message>
        <source>Check your network, then choose Test Connection again.</source>
        <translation>⟦Çhééçk ýóóúúr ñéétwóórk, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.········⟧</translation>
    </message>
    <message>
        <source>No answer came within %1.</source>
        <translation>⟦Ñóó ááñšwéér çááméé wííthííñ %1.···⟧</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>⟦Théé próóxý dííd ñóót léét théé çóóññééçtííóóñ thróóúúgh.········⟧</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>⟦Théé tééšt wááš çááñçééllééd.···⟧</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose Test Connection to start again.</source>
        <translation>⟦Ñóóthííñg wááš šáávééd. Çhóóóóšéé Tééšt Çóóññééçtííóóñ tóó štáárt áágááííñ.········⟧</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⟦%1 mš⟧</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⟦%1 š⟧</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>⟦áá móómééñt⟧</translation>
    </message>
    <message>
        <source>This API Key looks incomplete.</source>
        <translation>⟦Thííš ÁáPÍí Kééý lóóóókš ííñçóómpléétéé.···⟧</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>⟦Çhééçk tháát íít wááš çóópííééd whóóléé.····⟧</translation>
    </message>
    <message>
        <source>The sample trace was sent.</source>
        <translation>⟦Théé šáámpléé trááçéé wááš šééñt.····⟧</translation>
    </message>
    <message>
        <source>It appears in Grafana as “Test Trace - OpenRouter Observability”, within 1 to 2 minutes.</source>
        <translation>⟦Íít ááppééáárš ííñ Grááfááñáá ááš “Tééšt Trááçéé - ÓópééñRóóúútéér Óóbšéérváábíílíítý”, wííthííñ 1 tóó 2 mííñúútééš.··············⟧</translation>
    </message>
    <message>
        <source>The connection works. You can keep the API Key in memory until you quit; at the next start you are asked for it again.</source>
        <translation>⟦Théé çóóññééçtííóóñ wóórkš. Ýóóúú çááñ kéééép théé ÁáPÍí Kééý ííñ méémóórý úúñtííl ýóóúú qúúíít; áát théé ñééxt štáárt ýóóúú ááréé ááškééd fóór íít áágááííñ.··················⟧</translation>
    </message>
    <message>
        <source>There is no keychain to store the API Key in.</source>
        <translation>⟦Thééréé ííš ñóó kééýçhááííñ tóó štóóréé théé ÁáPÍí Kééý ííñ.·····⟧</translation>
    </message>
    <message>
        <source>The keychain is locked or access was declined.</source>
        <translation>⟦Théé kééýçhááííñ ííš lóóçkééd óór ááççééšš wááš dééçlííñééd.·······⟧</translation>
    </message>
    <message>
        <source>The keychain has no room for this API Key.</source>
        <translation>⟦Théé kééýçhááííñ hááš ñóó róóóóm fóór thííš ÁáPÍí Kééý.······⟧</translation>
    </message>
    <message>
        <source>The destination could not be saved.</source>
        <translation>⟦Théé dééštííñáátííóóñ çóóúúld ñóót béé šáávééd.···⟧</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, copy the details into a report.</source>
        <translation>⟦Ñóóthííñg wááš çhááñgééd. Trý áágááííñ; ííf íít štááýš šóó, çóópý théé déétááíílš ííñtóó áá réépóórt.···············⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñááméé⟧</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>⟦Báášéé ÚúRL⟧</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>⟦Ííñštááñçéé ÍíD⟧</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>⟦ÁáPÍí Kééý⟧</translation>
    </message>
    <message>
        <source>The Authorization header is still encoded as in an environment variable.</source>
        <translation>⟦Théé Ááúúthóóríížáátííóóñ hééáádéér ííš štííll ééñçóódééd ááš ííñ ááñ ééñvííróóñmééñt váárííáábléé.·······⟧</translation>
    </message>
    <message>
        <source>Put a blank between Basic and what follows it, or paste the whole block of variables and let it fill in the fields.</source>
        <translation>⟦Púút áá blááñk béétwééééñ Báášííç ááñd wháát fóóllóówš íít, óór pááštéé théé whóóléé blóóçk óóf váárííááblééš ááñd léét íít fííll ííñ théé fííééldš.······················⟧</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>⟦Théé šéérvéér rééfúúšééd théé çréédééñtííáálš.····⟧</translation>
    </message>
    <message>
        <source>Check that key and user belong together and were copied whole. For Grafana Cloud, both come from the same stack and the access policy has the scope traces:write.</source>
        <translation>⟦Çhééçk tháát kééý ááñd úúšéér béélóóñg tóógééthéér ááñd wééréé çóópííééd whóóléé. Fóór Grááfááñáá Çlóóúúd, bóóth çóóméé fróóm théé šááméé štááçk ááñd théé ááççééšš póólííçý hááš théé šçóópéé trááçééš:wríítéé.·······························⟧</translation>
    </message>
    <message>
        <source>The server knows the credentials, but they may not write here.</source>
        <translation>⟦Théé šéérvéér kñóówš théé çréédééñtííáálš, búút thééý mááý ñóót wríítéé hééréé.············⟧</translation>
    </message>
    <message>
        <source>There is no keychain from which the stored API Key could be read.</source>
        <translation>⟦Thééréé ííš ñóó kééýçhááííñ fróóm whííçh théé štóórééd ÁáPÍí Kééý çóóúúld béé rééáád.··········⟧</translation>
    </message>
    <message>
        <source>Start or unlock your system&apos;s keychain, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>⟦Štáárt óór úúñlóóçk ýóóúúr šýštéém&apos;š kééýçhááííñ, óór týpéé théé ÁáPÍí Kééý ááñééw ááñd kéééép íít ííñ méémóórý úúñtííl ýóóúú qúúíít.··················⟧</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>⟦Théé kééýçhááííñ ííš lóóçkééd.··⟧</translation>
    </message>
    <message>
        <source>Unlock it and choose Test Connection again, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>⟦Úúñlóóçk íít ááñd çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ, óór týpéé théé ÁáPÍí Kééý ááñééw ááñd kéééép íít ííñ méémóórý úúñtííl ýóóúú qúúíít.···············⟧</translation>
    </message>
    <message>
        <source>The keychain declined to hand out the API Key.</source>
        <translation>⟦Théé kééýçhááííñ dééçlííñééd tóó hááñd óóúút théé ÁáPÍí Kééý.······⟧</translation>
    </message>
    <message>
        <source>Allow the access when it asks and choose Test Connection again, or type the API Key anew and keep it in memory until you quit.</source>
        <translation>⟦Áállóów théé ááççééšš whééñ íít ááškš ááñd çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ, óór týpéé théé ÁáPÍí Kééý ááñééw ááñd kéééép íít ííñ méémóórý úúñtííl ýóóúú qúúíít.····················⟧</translation>
    </message>
    <message>
        <source>The keychain has no API Key for this destination any more.</source>
        <translation>⟦Théé kééýçhááííñ hááš ñóó ÁáPÍí Kééý fóór thííš dééštííñáátííóóñ ááñý móóréé.········⟧</translation>
    </message>
    <message>
        <source>Type the API Key again; it is stored once the test has passed.</source>
        <translation>⟦Týpéé théé ÁáPÍí Kééý áágááííñ; íít ííš štóórééd óóñçéé théé tééšt hááš pááššééd.··········⟧</translation>
    </message>
    <message>
        <source>No traces can be sent to this address.</source>
        <translation>⟦Ñóó trááçééš çááñ béé šééñt tóó thííš ááddrééšš.·······⟧</translation>
    </message>
    <message>
        <source>Copy the endpoint from the page on which your service shows it; in the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>⟦Çóópý théé ééñdpóóííñt fróóm théé páágéé óóñ whííçh ýóóúúr šéérvííçéé šhóówš íít; ííñ théé Grááfááñáá Çlóóúúd póórtáál úúñdéér Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP).······························⟧</translation>
    </message>
    <message>
        <source>A web page answers instead of an OTLP gateway.</source>
        <translation>⟦Áá wééb páágéé ááñšwéérš ííñštééáád óóf ááñ ÓóTLP gáátééwááý.······⟧</translation>
    </message>
    <message>
        <source>Check the Base URL: it is not the address you open in a browser. In a hotel or a guest network, sign in to the network first.</source>
        <translation>⟦Çhééçk théé Báášéé ÚúRL: íít ííš ñóót théé ááddrééšš ýóóúú óópééñ ííñ áá bróówšéér. Ííñ áá hóótéél óór áá gúúééšt ñéétwóórk, šíígñ ííñ tóó théé ñéétwóórk fííršt.························⟧</translation>
    </message>
    <message>
        <source>The server does not take this format.</source>
        <translation>⟦Théé šéérvéér dóóééš ñóót táákéé thííš fóórmáát.·····⟧</translation>
    </message>
    <message>
        <source>Choose the other of JSON and Protobuf for this destination, and check the Base URL.</source>
        <translation>⟦Çhóóóóšéé théé óóthéér óóf JŠÓóÑ ááñd Próótóóbúúf fóór thííš dééštííñáátííóóñ, ááñd çhééçk théé Báášéé ÚúRL.··············⟧</translation>
    </message>
    <message>
        <source>The network asks you to sign in before it lets anything through.</source>
        <translation>⟦Théé ñéétwóórk ááškš ýóóúú tóó šíígñ ííñ bééfóóréé íít léétš ááñýthííñg thróóúúgh.············⟧</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, then choose Test Connection again. The API Key was not sent there.</source>
        <translation>⟦Óópééñ ááñý páágéé ííñ áá bróówšéér, šíígñ ííñ tóó théé ñéétwóórk, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ. Théé ÁáPÍí Kééý wááš ñóót šééñt thééréé.·····················⟧</translation>
    </message>
    <message>
        <source>Compare the host in the Base URL with the one your service shows, letter by letter, and check your network.</source>
        <translation>⟦Çóómpááréé théé hóóšt ííñ théé Báášéé ÚúRL wííth théé óóñéé ýóóúúr šéérvííçéé šhóówš, lééttéér bý lééttéér, ááñd çhééçk ýóóúúr ñéétwóórk.·····················⟧</translation>
    </message>
    <message>
        <source>No way leads from this computer to that address.</source>
        <translation>⟦Ñóó wááý lééáádš fróóm thííš çóómpúútéér tóó tháát ááddrééšš.·········⟧</translation>
    </message>
    <message>
        <source>Check your network and, if the server is in a private one, your VPN.</source>
        <translation>⟦Çhééçk ýóóúúr ñéétwóórk ááñd, ííf théé šéérvéér ííš ííñ áá prííváátéé óóñéé, ýóóúúr VPÑ.············⟧</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>⟦Ñóó çóóññééçtííóóñ çááméé áábóóúút wííthííñ %1.···⟧</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL; a firewall may drop the connection silently.</source>
        <translation>⟦Çhééçk hóóšt ááñd póórt óóf théé Báášéé ÚúRL; áá fíírééwááll mááý dróóp théé çóóññééçtííóóñ šíílééñtlý.················⟧</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of the answer.</source>
        <translation>⟦Théé çóóññééçtííóóñ bróókéé óóff ííñ théé mííddléé óóf théé ááñšwéér.········⟧</translation>
    </message>
    <message>
        <source>Nobody knows whether the span was taken. Choose Test Connection again; if it stays so, a proxy on the way may cut it.</source>
        <translation>⟦Ñóóbóódý kñóówš whééthéér théé špááñ wááš táákééñ. Çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ; ííf íít štááýš šóó, áá próóxý óóñ théé wááý mááý çúút íít.·······················⟧</translation>
    </message>
    <message>
        <source>The answer is much longer than that of an OTLP gateway.</source>
        <translation>⟦Théé ááñšwéér ííš múúçh lóóñgéér thááñ tháát óóf ááñ ÓóTLP gáátééwááý.··········⟧</translation>
    </message>
    <message>
        <source>Check the Base URL: something else seems to answer there.</source>
        <translation>⟦Çhééçk théé Báášéé ÚúRL: šóómééthííñg éélšéé šéééémš tóó ááñšwéér thééréé.·········⟧</translation>
    </message>
    <message>
        <source>The connection was made, so the server may be overloaded. Check the Base URL and try again.</source>
        <translation>⟦Théé çóóññééçtííóóñ wááš máádéé, šóó théé šéérvéér mááý béé óóvéérlóóáádééd. Çhééçk théé Báášéé ÚúRL ááñd trý áágááííñ.···············⟧</translation>
    </message>
    <message>
        <source>Something answers at this address, but not a web server.</source>
        <translation>⟦Šóómééthííñg ááñšwéérš áát thííš ááddrééšš, búút ñóót áá wééb šéérvéér.···········⟧</translation>
    </message>
    <message>
        <source>Check the port of the Base URL. OTLP over HTTP usually is at 4318; 4317 is for gRPC.</source>
        <translation>⟦Çhééçk théé póórt óóf théé Báášéé ÚúRL. ÓóTLP óóvéér HTTP úúšúúáállý ííš áát 4318; 4317 ííš fóór gRPÇ.······················⟧</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrator to allow this host, or check the proxy in your system&apos;s network settings.</source>
        <translation>⟦Áášk ýóóúúr ñéétwóórk&apos;š áádmííñííštráátóór tóó áállóów thííš hóóšt, óór çhééçk théé próóxý ííñ ýóóúúr šýštéém&apos;š ñéétwóórk šééttííñgš.························⟧</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>⟦Théé próóxý %1 dóóééš ñóót ááñšwéér.·····⟧</translation>
    </message>
    <message>
        <source>Check its address in your system&apos;s network settings, or whether this network needs one at all.</source>
        <translation>⟦Çhééçk íítš ááddrééšš ííñ ýóóúúr šýštéém&apos;š ñéétwóórk šééttííñgš, óór whééthéér thííš ñéétwóórk ñéééédš óóñéé áát ááll.·····················⟧</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>⟦Théé próóxý ááškš fóór áá pááššwóórd.······⟧</translation>
    </message>
    <message>
        <source>Enter user and password for it in your system&apos;s network settings.</source>
        <translation>⟦Ééñtéér úúšéér ááñd pááššwóórd fóór íít ííñ ýóóúúr šýštéém&apos;š ñéétwóórk šééttííñgš.·············⟧</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>⟦Ñóó ééñçrýptééd çóóññééçtííóóñ çááméé áábóóúút.···⟧</translation>
    </message>
    <message>
        <source>Check host and port of the Base URL. If your network inspects connections, ask its administrator.</source>
        <translation>⟦Çhééçk hóóšt ááñd póórt óóf théé Báášéé ÚúRL. Ííf ýóóúúr ñéétwóórk ííñšpééçtš çóóññééçtííóóñš, áášk íítš áádmííñííštráátóór.···················⟧</translation>
    </message>
    <message>
        <source>Connected, but the server did not begin to encrypt within %1.</source>
        <translation>⟦Çóóññééçtééd, búút théé šéérvéér dííd ñóót béégííñ tóó ééñçrýpt wííthííñ %1.·············⟧</translation>
    </message>
    <message>
        <source>Check the port of the Base URL: behind it there may be no https:// server.</source>
        <translation>⟦Çhééçk théé póórt óóf théé Báášéé ÚúRL: bééhííñd íít thééréé mááý béé ñóó httpš:// šéérvéér.·················⟧</translation>
    </message>
    <message>
        <source>This server wants an encrypted connection.</source>
        <translation>⟦Thííš šéérvéér wááñtš ááñ ééñçrýptééd çóóññééçtííóóñ.········⟧</translation>
    </message>
    <message>
        <source>Begin the Base URL with https://.</source>
        <translation>⟦Béégííñ théé Báášéé ÚúRL wííth httpš://.·······⟧</translation>
    </message>
    <message>
        <source>This server does not speak https://.</source>
        <translation>⟦Thííš šéérvéér dóóééš ñóót špééáák httpš://.········⟧</translation>
    </message>
    <message>
        <source>Check the port of the Base URL. A server on this computer may be reached with http://.</source>
        <translation>⟦Çhééçk théé póórt óóf théé Báášéé ÚúRL. Áá šéérvéér óóñ thííš çóómpúútéér mááý béé rééááçhééd wííth http://.···················⟧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host: %1</source>
        <translation>⟦Théé šéérvéér&apos;š çéértíífííçáátéé ííš fóór ááñóóthéér hóóšt: %1········⟧</translation>
    </message>
    <message>
        <source>Use one of these names in the Base URL, or have the server&apos;s certificate extended by the name you use.</source>
        <translation>⟦Úúšéé óóñéé óóf thééšéé ñáámééš ííñ théé Báášéé ÚúRL, óór háávéé théé šéérvéér&apos;š çéértíífííçáátéé ééxtééñdééd bý théé ñááméé ýóóúú úúšéé.··············⟧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>⟦Théé šéérvéér&apos;š çéértíífííçáátéé ééxpíírééd óóñ %1.·····⟧</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the server needs a new certificate: tell who runs it.</source>
        <translation>⟦Çhééçk thííš çóómpúútéér&apos;š dáátéé. Ííf íít ííš rííght, théé šéérvéér ñéééédš áá ñééw çéértíífííçáátéé: tééll whóó rúúñš íít.···················⟧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>⟦Théé šéérvéér&apos;š çéértíífííçáátéé ííš ñóót váálííd bééfóóréé %1.·······⟧</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell who runs the server.</source>
        <translation>⟦Çhééçk thííš çóómpúútéér&apos;š dáátéé. Ííf íít ííš rííght, tééll whóó rúúñš théé šéérvéér.···············⟧</translation>
    </message>
    <message>
        <source>Who issued the server&apos;s certificate is not known here: %1</source>
        <translation>⟦Whóó ííššúúééd théé šéérvéér&apos;š çéértíífííçáátéé ííš ñóót kñóówñ hééréé: %1·········⟧</translation>
    </message>
    <message>
        <source>The server may leave out a certificate in between: tell who runs it. For an authority of your own, choose its file as certificate authority of this destination.</source>
        <translation>⟦Théé šéérvéér mááý lééáávéé óóúút áá çéértíífííçáátéé ííñ béétwééééñ: tééll whóó rúúñš íít. Fóór ááñ ááúúthóóríítý óóf ýóóúúr óówñ, çhóóóóšéé íítš fííléé ááš çéértíífííçáátéé ááúúthóóríítý óóf thííš dééštííñáátííóóñ.······················⟧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority this computer does not trust: %1</source>
        <translation>⟦Théé šéérvéér&apos;š çéértíífííçáátéé çóómééš fróóm ááñ ááúúthóóríítý thííš çóómpúútéér dóóééš ñóót trúúšt: %1··············⟧</translation>
    </message>
    <message>
        <source>If your network inspects connections, ask its administrator to install the network&apos;s certificate. For an authority of your own, choose its file as certificate authority of this destination.</source>
        <translation>⟦Ííf ýóóúúr ñéétwóórk ííñšpééçtš çóóññééçtííóóñš, áášk íítš áádmííñííštráátóór tóó ííñštááll théé ñéétwóórk&apos;š çéértíífííçáátéé. Fóór ááñ ááúúthóóríítý óóf ýóóúúr óówñ, çhóóóóšéé íítš fííléé ááš çéértíífííçáátéé ááúúthóóríítý óóf thííš dééštííñáátííóóñ.······························⟧</translation>
    </message>
    <message>
        <source>The server signed its certificate itself.</source>
        <translation>⟦Théé šéérvéér šíígñééd íítš çéértíífííçáátéé íítšéélf.·····⟧</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate as certificate authority of this destination. If not, somebody may be in between: do not send anything.</source>
        <translation>⟦Ííf théé šéérvéér ííš ýóóúúr óówñ, çhóóóóšéé íítš çéértíífííçáátéé ááš çéértíífííçáátéé ááúúthóóríítý óóf thííš dééštííñáátííóóñ. Ííf ñóót, šóóméébóódý mááý béé ííñ béétwééééñ: dóó ñóót šééñd ááñýthííñg.························⟧</translation>
    </message>
    <message>
        <source>The server demands a certificate from this computer.</source>
        <translation>⟦Théé šéérvéér déémááñdš áá çéértíífííçáátéé fróóm thííš çóómpúútéér.········⟧</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key that the server&apos;s administrator gave you.</source>
        <translation>⟦Çhóóóóšéé théé çlííééñt çéértíífííçáátéé ááñd íítš kééý tháát théé šéérvéér&apos;š áádmííñííštráátóór gáávéé ýóóúú.············⟧</translation>
    </message>
    <message>
        <source>A certificate file of this destination cannot be used.</source>
        <translation>⟦Áá çéértíífííçáátéé fííléé óóf thííš dééštííñáátííóóñ çááññóót béé úúšééd.·····⟧</translation>
    </message>
    <message>
        <source>The details name the file. Choose one in PEM form, with the key not protected by a password.</source>
        <translation>⟦Théé déétááíílš ñááméé théé fííléé. Çhóóóóšéé óóñéé ííñ PÉéM fóórm, wííth théé kééý ñóót próótééçtééd bý áá pááššwóórd.·················⟧</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is far from the right time.</source>
        <translation>⟦Thííš çóómpúútéér&apos;š çlóóçk ííš fáár fróóm théé rííght tííméé.··········⟧</translation>
    </message>
    <message>
        <source>Set date and time, best automatically, then choose Test Connection again.</source>
        <translation>⟦Šéét dáátéé ááñd tííméé, bééšt ááúútóómáátííçáállý, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.·········⟧</translation>
    </message>
    <message>
        <source>The server refused the test span as malformed.</source>
        <translation>⟦Théé šéérvéér rééfúúšééd théé tééšt špááñ ááš máálfóórmééd.········⟧</translation>
    </message>
    <message>
        <source>Its reason is in the details. The other of JSON and Protobuf may help.</source>
        <translation>⟦Íítš rééáášóóñ ííš ííñ théé déétááíílš. Théé óóthéér óóf JŠÓóÑ ááñd Próótóóbúúf mááý héélp.············⟧</translation>
    </message>
    <message>
        <source>Your settings may be right. Try again in a few minutes; the status page of your service shows known troubles.</source>
        <translation>⟦Ýóóúúr šééttííñgš mááý béé rííght. Trý áágááííñ ííñ áá fééw mííñúútééš; théé štáátúúš páágéé óóf ýóóúúr šéérvííçéé šhóówš kñóówñ tróóúúblééš.····················⟧</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min ahead of the server&apos;s.</source>
        <translation>⟦Thííš çóómpúútéér&apos;š çlóóçk ííš %1 mííñ ááhééáád óóf théé šéérvéér&apos;š.···········⟧</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min behind the server&apos;s.</source>
        <translation>⟦Thííš çóómpúútéér&apos;š çlóóçk ííš %1 mííñ bééhííñd théé šéérvéér&apos;š.············⟧</translation>
    </message>
    <message>
        <source>Give the key the right to write traces (the scope traces:write), or use one that has it.</source>
        <translation>⟦Gíívéé théé kééý théé rííght tóó wríítéé trááçééš (théé šçóópéé trááçééš:wríítéé), óór úúšéé óóñéé tháát hááš íít.················⟧</translation>
    </message>
    <message>
        <source>Enter a whole web address that begins with https://.</source>
        <translation>⟦Ééñtéér áá whóóléé wééb ááddrééšš tháát béégííñš wííth httpš://.············⟧</translation>
    </message>
    <message>
        <source>Spancast&apos;s own file cannot be read or written just now.</source>
        <translation>⟦Špááñçáášt&apos;š óówñ fííléé çááññóót béé rééáád óór wrííttééñ júúšt ñóów.··········⟧</translation>
    </message>
    <message>
        <source>Free some space on its disk. Nothing that was taken in is lost; sending goes on by itself.</source>
        <translation>⟦Fréééé šóóméé špááçéé óóñ íítš dííšk. Ñóóthííñg tháát wááš táákééñ ííñ ííš lóóšt; šééñdííñg góóééš óóñ bý íítšéélf.··················⟧</translation>
    </message>
</context>
<context>
    <name>ui::DestinationDialog</name>
    <message>
        <source>New %1 Destination</source>
        <extracomment>%1 is a product, such as Grafana Cloud</extracomment>
        <translation>⟦Ñééw %1 Dééštííñáátííóóñ·⟧</translation>
    </message>
    <message>
        <source>Edit %1 Destination</source>
        <translation>⟦Éédíít %1 Dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>S&amp;end Trace</source>
        <translation>⟦Š&amp;ééñd Trááçéé⟧</translation>
    </message>
    <message>
        <source>Sends a complete sample trace to the saved destination</source>
        <translation>⟦Šééñdš áá çóómpléétéé šáámpléé trááçéé tóó théé šáávééd dééštííñáátííóóñ·······⟧</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>⟦&amp;Çááñçéél⟧</translation>
    </message>
    <message>
        <source>The clipboard holds no Grafana Cloud settings.</source>
        <translation>⟦Théé çlíípbóóáárd hóóldš ñóó Grááfááñáá Çlóóúúd šééttííñgš.········⟧</translation>
    </message>
    <message>
        <source>Copy the environment variables shown in the portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP), then paste again.</source>
        <translation>⟦Çóópý théé ééñvííróóñmééñt váárííááblééš šhóówñ ííñ théé póórtáál úúñdéér Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP), thééñ pááštéé áágááííñ.························⟧</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>⟦Çááñçéél &amp;Tééšt·⟧</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>⟦&amp;Tééšt Çóóññééçtííóóñ·⟧</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>⟦&amp;Çlóóšéé⟧</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>⟦Trý Áá&amp;gááííñ⟧</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>⟦&amp;Šáávéé⟧</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>⟦Tééšt théé çóóññééçtííóóñ fííršt···⟧</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>⟦Šáávííñg…⟧</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it. You can close this meanwhile.</source>
        <translation>⟦Ýóóúúr kééýçhááííñ mááý áášk ýóóúú tóó úúñlóóçk íít. Ýóóúú çááñ çlóóšéé thííš mééááñwhííléé.·········⟧</translation>
    </message>
    <message>
        <source>Keep in memory until quit</source>
        <translation>⟦Kéééép ííñ méémóórý úúñtííl qúúíít·⟧</translation>
    </message>
    <message>
        <source>Wait for It…</source>
        <translation>⟦Wááíít fóór Íít…⟧</translation>
    </message>
</context>
<context>
    <name>ui::DestinationForm</name>
    <message>
        <source>Parts of this destination</source>
        <translation>⟦Páártš óóf thííš dééštííñáátííóóñ··⟧</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>⟦Çóóññééçtííóóñ⟧</translation>
    </message>
    <message>
        <source>Sampling and Filters</source>
        <translation>⟦Šáámplííñg ááñd Fííltéérš···⟧</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>⟦Príívááçý⟧</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>⟦Préévííééw⟧</translation>
    </message>
</context>
<context>
    <name>ui::DestinationRow</name>
    <message>
        <source>Edit</source>
        <translation>⟦Éédíít⟧</translation>
    </message>
    <message>
        <source>More</source>
        <translation>⟦Móóréé⟧</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>⟦&amp;Éédíít…⟧</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>⟦&amp;Dííšáábléé⟧</translation>
    </message>
    <message>
        <source>&amp;Send Trace</source>
        <translation>⟦&amp;Šééñd Trááçéé⟧</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>⟦Déé&amp;léétéé⟧</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>⟦Éédíít %1⟧</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>⟦Móóréé fóór %1⟧</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>⟦&amp;Ééñáábléé⟧</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>⟦&amp;Pááúúšéé⟧</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>⟦Déélíí&amp;véérííééš…⟧</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>⟦&amp;Rééšúúméé⟧</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPanel</name>
    <message>
        <source>Copy span ID</source>
        <translation>⟦Çóópý špááñ ÍíD·⟧</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>⟦Éévééñtš⟧</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>⟦Lííñkš⟧</translation>
    </message>
    <message>
        <source>Details of the span</source>
        <translation>⟦Déétááíílš óóf théé špááñ·⟧</translation>
    </message>
    <message>
        <source>Select a span to see its details.</source>
        <translation>⟦Šéélééçt áá špááñ tóó šéééé íítš déétááíílš.···⟧</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>⟦Óóvéérvííééw⟧</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>⟦Ááttrííbúútééš⟧</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>⟦Rááw⟧</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>⟦Éérróór⟧</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>⟦Mééššáágééš⟧</translation>
    </message>
</context>
<context>
    <name>ui::DoubtList</name>
    <message>
        <source>What to look at</source>
        <translation>⟦Wháát tóó lóóóók áát⟧</translation>
    </message>
</context>
<context>
    <name>ui::DrillCard</name>
    <message>
        <source>Rate</source>
        <translation>⟦Ráátéé⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
    <message>
        <source>Copy the query of this chart</source>
        <translation>⟦Çóópý théé qúúéérý óóf thííš çháárt·····⟧</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <extracomment>a chart&apos;s name; %1 is Rate, Errors or Duration</extracomment>
        <translation>⟦%1 óóvéér tííméé⟧</translation>
    </message>
    <message>
        <source>Show this in the tabs below</source>
        <translation>⟦Šhóów thííš ííñ théé táábš béélóów····⟧</translation>
    </message>
    <message>
        <source>slow: over %1</source>
        <extracomment>of the spans; %1 is a duration</extracomment>
        <translation>⟦šlóów: óóvéér %1·⟧</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a chart&apos;s values; %1 is the mean, %2 the greatest</extracomment>
        <translation>⟦ñóóñéé⟧</translation>
    </message>
    <message>
        <source>⌀ %1, at most %2</source>
        <translation>⟦⌀ %1, áát móóšt %2····⟧</translation>
    </message>
</context>
<context>
    <name>ui::DrillTab</name>
    <message>
        <source>No span of this time matches the filter.</source>
        <translation>⟦Ñóó špááñ óóf thííš tííméé máátçhééš théé fííltéér.·······⟧</translation>
    </message>
</context>
<context>
    <name>ui::DrilldownPage</name>
    <message>
        <source>Let go</source>
        <translation>⟦Léét góó⟧</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>⟦Çóópý théé qúúéérý·⟧</translation>
    </message>
    <message>
        <source>Open in Search</source>
        <translation>⟦Óópééñ ííñ Šééáárçh⟧</translation>
    </message>
    <message>
        <source>Let the selected time go</source>
        <translation>⟦Léét théé šéélééçtééd tííméé góó··⟧</translation>
    </message>
    <message>
        <source>Ways to take it apart</source>
        <translation>⟦Wááýš tóó táákéé íít áápáárt·⟧</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>⟦Brééáákdóówñ⟧</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>⟦Çóómpáárííšóóñ⟧</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>⟦Štrúúçtúúréé⟧</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>⟦Ééxçééptííóóñš⟧</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>⟦Trááçééš⟧</translation>
    </message>
    <message>
        <source>Query of this tab</source>
        <translation>⟦Qúúéérý óóf thííš tááb·⟧</translation>
    </message>
    <message>
        <source>Selected: %1 – %2</source>
        <extracomment>a range of time, brushed in a chart</extracomment>
        <translation>⟦Šéélééçtééd: %1 – %2···⟧</translation>
    </message>
</context>
<context>
    <name>ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>⟦Çóópý⟧</translation>
    </message>
</context>
<context>
    <name>ui::EventCard</name>
    <message>
        <source>Dropped by the sender</source>
        <translation>⟦Dróóppééd bý théé šééñdéér···⟧</translation>
    </message>
</context>
<context>
    <name>ui::Examples</name>
    <message>
        <source>All OpenRouter calls</source>
        <translation>⟦Ááll ÓópééñRóóúútéér çáállš·⟧</translation>
    </message>
    <message>
        <source>Calls to one model</source>
        <translation>⟦Çáállš tóó óóñéé móódéél·⟧</translation>
    </message>
    <message>
        <source>Slower than 5 seconds</source>
        <translation>⟦Šlóówéér thááñ 5 šééçóóñdš···⟧</translation>
    </message>
    <message>
        <source>Calls of one user</source>
        <translation>⟦Çáállš óóf óóñéé úúšéér⟧</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>⟦Fááíílééd çáállš⟧</translation>
    </message>
    <message>
        <source>Models by a pattern</source>
        <translation>⟦Móódéélš bý áá pááttéérñ··⟧</translation>
    </message>
    <message>
        <source>Calls from production</source>
        <translation>⟦Çáállš fróóm próódúúçtííóóñ··⟧</translation>
    </message>
    <message>
        <source>Calls with your own metadata</source>
        <translation>⟦Çáállš wííth ýóóúúr óówñ méétáádáátáá···⟧</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsTab</name>
    <message>
        <source>Message</source>
        <translation>⟦Mééššáágéé⟧</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>⟦Týpéé⟧</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>⟦Çóóúúñt⟧</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>⟦Láášt šééééñ⟧</translation>
    </message>
    <message>
        <source>End of the step of the chart in which it was counted last</source>
        <translation>⟦Ééñd óóf théé štéép óóf théé çháárt ííñ whííçh íít wááš çóóúúñtééd láášt···········⟧</translation>
    </message>
    <message>
        <source>Exceptions by type and message</source>
        <translation>⟦Ééxçééptííóóñš bý týpéé ááñd mééššáágéé····⟧</translation>
    </message>
    <message>
        <source>No matching span of this time tells of an exception.</source>
        <translation>⟦Ñóó máátçhííñg špááñ óóf thííš tííméé tééllš óóf ááñ ééxçééptííóóñ.·········⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of exception</source>
        <translation>
            <numerusform>⟦%Ln kííñd(š) óóf ééxçééptííóóñ····⟧</numerusform>
            <numerusform>⟦%Ln kííñd(š) óóf ééxçééptííóóñ····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>⟦Ñóót ááll: %1·⟧</translation>
    </message>
</context>
<context>
    <name>ui::FilterForm</name>
    <message>
        <source>No filter rules configured. All traces will be sent to this destination</source>
        <translation>⟦Ñóó fííltéér rúúlééš çóóñfíígúúrééd. Ááll trááçééš wííll béé šééñt tóó thííš dééštííñáátííóóñ···········⟧</translation>
    </message>
    <message>
        <source>Add &amp;Rule</source>
        <translation>⟦Áádd &amp;Rúúléé⟧</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>⟦Úúšéé thééšéé rúúlééš⟧</translation>
    </message>
    <message>
        <source>Filter Rules</source>
        <translation>⟦Fííltéér Rúúlééš⟧</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>⟦Ááll óóf thééšéé hóóld·⟧</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>⟦Ááñý óóf thééšéé hóóldš··⟧</translation>
    </message>
    <message>
        <source>Add rule to this group</source>
        <translation>⟦Áádd rúúléé tóó thííš gróóúúp··⟧</translation>
    </message>
    <message>
        <source>Add G&amp;roup</source>
        <translation>⟦Áádd G&amp;róóúúp⟧</translation>
    </message>
    <message>
        <source>Every group must hold</source>
        <translation>⟦Éévéérý gróóúúp múúšt hóóld··⟧</translation>
    </message>
    <message>
        <source>How the rules of group %1 count</source>
        <translation>⟦Hóów théé rúúlééš óóf gróóúúp %1 çóóúúñt····⟧</translation>
    </message>
    <message>
        <source>Add rule to group %1</source>
        <translation>⟦Áádd rúúléé tóó gróóúúp %1··⟧</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>⟦Réémóóvéé thííš rúúléé⟧</translation>
    </message>
    <message>
        <source>Field of rule %1</source>
        <translation>⟦Fííééld óóf rúúléé %1·⟧</translation>
    </message>
    <message>
        <source>Comparison of rule %1</source>
        <translation>⟦Çóómpáárííšóóñ óóf rúúléé %1·⟧</translation>
    </message>
    <message>
        <source>Value of rule %1</source>
        <translation>⟦Váálúúéé óóf rúúléé %1⟧</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>⟦Réémóóvéé rúúléé %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>Model</source>
        <translation>⟦Móódéél⟧</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>⟦Próóvíídéér⟧</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>⟦Šééššííóóñ ÍíD⟧</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>⟦Úúšéér ÍíD⟧</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>⟦Kééý ñááméé⟧</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>⟦Fííñííšh rééáášóóñ⟧</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>⟦Ííñpúút⟧</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>⟦Óóúútpúút⟧</translation>
    </message>
    <message>
        <source>Total cost ($)</source>
        <translation>⟦Tóótáál çóóšt ($)··⟧</translation>
    </message>
    <message>
        <source>Total tokens</source>
        <translation>⟦Tóótáál tóókééñš⟧</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>⟦Próómpt tóókééñš·⟧</translation>
    </message>
    <message>
        <source>Completion tokens</source>
        <translation>⟦Çóómpléétííóóñ tóókééñš⟧</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>⟦ééqúúáálš⟧</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>⟦dóóééš ñóót ééqúúáál⟧</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>⟦çóóñtááííñš⟧</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>⟦dóóééš ñóót çóóñtááííñ⟧</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>⟦štáártš wííth·⟧</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>⟦ééñdš wííth⟧</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>⟦ííš móóréé thááñ⟧</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>⟦ííš lééšš thááñ·⟧</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>⟦ííš áát lééáášt⟧</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>⟦ííš áát móóšt⟧</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>⟦ííš thééréé⟧</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>⟦ííš ñóót thééréé⟧</translation>
    </message>
    <message>
        <source>Enter what to compare with, or remove this rule.</source>
        <translation>⟦Ééñtéér wháát tóó çóómpááréé wííth, óór réémóóvéé thííš rúúléé.·······⟧</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>⟦Thííš ííš ñóó ñúúmbéér.··⟧</translation>
    </message>
    <message>
        <source>This is no regular expression (RE2 syntax). Check brackets and backslashes; backreferences and look-around do not exist in it.</source>
        <translation>⟦Thííš ííš ñóó réégúúláár ééxprééššííóóñ (RÉé2 šýñtááx). Çhééçk brááçkéétš ááñd bááçkšláášhééš; bááçkrééféérééñçééš ááñd lóóóók-ááróóúúñd dóó ñóót ééxííšt ííñ íít.·························⟧</translation>
    </message>
    <message>
        <source>matches (regex)</source>
        <translation>⟦máátçhééš (réégééx)·⟧</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>Copy this line</source>
        <translation>⟦Çóópý thííš lííñéé·⟧</translation>
    </message>
    <message>
        <source>Line to set in the environment</source>
        <translation>⟦Lííñéé tóó šéét ííñ théé ééñvííróóñmééñt···⟧</translation>
    </message>
    <message>
        <source>No traces yet</source>
        <translation>⟦Ñóó trááçééš ýéét⟧</translation>
    </message>
    <message>
        <source>Set this line in the environment of any program that uses an OpenTelemetry SDK, then start it:</source>
        <translation>⟦Šéét thííš lííñéé ííñ théé ééñvííróóñmééñt óóf ááñý próógráám tháát úúšééš ááñ ÓópééñTéélééméétrý ŠDK, thééñ štáárt íít:···················⟧</translation>
    </message>
    <message>
        <source>Its first trace shows up here by itself. You can also drop a file with traces (OTLP JSON or protobuf) onto this window.</source>
        <translation>⟦Íítš fííršt trááçéé šhóówš úúp hééréé bý íítšéélf. Ýóóúú çááñ áálšóó dróóp áá fííléé wííth trááçééš (ÓóTLP JŠÓóÑ óór próótóóbúúf) óóñtóó thííš wííñdóów.························⟧</translation>
    </message>
    <message>
        <source>&amp;Connect your program…</source>
        <translation>⟦&amp;Çóóññééçt ýóóúúr próógráám…···⟧</translation>
    </message>
    <message>
        <source>A program without one can send its calls through Spancast instead:</source>
        <translation>⟦Áá próógráám wííthóóúút óóñéé çááñ šééñd íítš çáállš thróóúúgh Špááñçáášt ííñštééáád:············⟧</translation>
    </message>
</context>
<context>
    <name>ui::FlameView</name>
    <message>
        <source>Spans of the trace over time</source>
        <translation>⟦Špááñš óóf théé trááçéé óóvéér tííméé···⟧</translation>
    </message>
</context>
<context>
    <name>ui::Format</name>
    <message>
        <source>just now</source>
        <translation>⟦júúšt ñóów⟧</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>⟦%1 áágóó⟧</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>⟦ííñ %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayKeys</name>
    <message>
        <source>No gateway key yet. Upstreams whose key is in the keychain need one.</source>
        <translation>⟦Ñóó gáátééwááý kééý ýéét. Úúpštrééáámš whóóšéé kééý ííš ííñ théé kééýçhááííñ ñééééd óóñéé.··········⟧</translation>
    </message>
    <message>
        <source>Gateway keys</source>
        <translation>⟦Gáátééwááý kééýš⟧</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>⟦Théé ñééw kééý⟧</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>⟦Çóópý théé ñééw kééý··⟧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>⟦Dóóñéé⟧</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Spancast keeps only its hash.</source>
        <translation>⟦Çóópý íít ñóów: íít ííš šhóówñ thííš óóñçéé. Špááñçáášt kéééépš óóñlý íítš háášh.··············⟧</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>⟦Ñááméé óóf théé ñééw kééý·⟧</translation>
    </message>
    <message>
        <source>Who gets it, such as “laptop” or “nightly job”</source>
        <translation>⟦Whóó géétš íít, šúúçh ááš “lááptóóp” óór “ñííghtlý jóób”···········⟧</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>⟦&amp;Máákéé áá kééý⟧</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know later whose it is.</source>
        <translation>⟦Gíívéé théé kééý áá ñááméé, šóó tháát ýóóúú kñóów láátéér whóóšéé íít ííš.········⟧</translation>
    </message>
    <message>
        <source>Another key has this name, or it is longer than 100 characters.</source>
        <translation>⟦Ááñóóthéér kééý hááš thííš ñááméé, óór íít ííš lóóñgéér thááñ 100 çháárááçtéérš.············⟧</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>⟦Réévóókéé…⟧</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>⟦Réévóókéé %1⟧</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>⟦Réévóókéé⟧</translation>
    </message>
    <message>
        <source>Revoke the gateway key “%1”?</source>
        <translation>⟦Réévóókéé théé gáátééwááý kééý “%1”?····⟧</translation>
    </message>
    <message>
        <source>Programs that use it are refused from their next call on. It cannot come back.</source>
        <translation>⟦Próógráámš tháát úúšéé íít ááréé rééfúúšééd fróóm thééíír ñééxt çááll óóñ. Íít çááññóót çóóméé bááçk.··············⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>⟦Gáátééwááý⟧</translation>
    </message>
    <message>
        <source>Gateway keys</source>
        <translation>⟦Gáátééwááý kééýš⟧</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>⟦Réédááçtííóóñ⟧</translation>
    </message>
    <message>
        <source>What matches a pattern is replaced before a call is kept. What passes to the upstream and back stays as it is.</source>
        <translation>⟦Wháát máátçhééš áá pááttéérñ ííš rééplááçééd bééfóóréé áá çááll ííš kéépt. Wháát pááššééš tóó théé úúpštrééáám ááñd bááçk štááýš ááš íít ííš.······················⟧</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>⟦Çóópý théé ááddrééšš··⟧</translation>
    </message>
    <message>
        <source>&amp;Connect your program…</source>
        <translation>⟦&amp;Çóóññééçt ýóóúúr próógráám…···⟧</translation>
    </message>
    <message>
        <source>&amp;Take calls to models</source>
        <translation>⟦&amp;Táákéé çáállš tóó móódéélš··⟧</translation>
    </message>
    <message>
        <source>Passes them on unchanged and keeps a trace of each. Programs on this computer only.</source>
        <translation>⟦Pááššééš théém óóñ úúñçhááñgééd ááñd kéééépš áá trááçéé óóf ééááçh. Próógráámš óóñ thííš çóómpúútéér óóñlý.···············⟧</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>⟦&amp;Póórt⟧</translation>
    </message>
    <message>
        <source>7117 unless another program has it.</source>
        <translation>⟦7117 úúñlééšš ááñóóthéér próógráám hááš íít.······⟧</translation>
    </message>
    <message>
        <source>Base URL for your programs</source>
        <translation>⟦Báášéé ÚúRL fóór ýóóúúr próógráámš···⟧</translation>
    </message>
    <message>
        <source>Look again which local servers run</source>
        <translation>⟦Lóóóók áágááííñ whííçh lóóçáál šéérvéérš rúúñ····⟧</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>⟦Áá&amp;dd⟧</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>⟦Áádd ááñ úúpštrééáám⟧</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>⟦Úúpštrééáámš⟧</translation>
    </message>
    <message>
        <source>&amp;Keep what is asked and answered</source>
        <translation>⟦&amp;Kéééép wháát ííš ááškééd ááñd ááñšwéérééd····⟧</translation>
    </message>
    <message>
        <source>Without it a trace has model, tokens, cost, times and your metadata. Each upstream can be left out by itself.</source>
        <translation>⟦Wííthóóúút íít áá trááçéé hááš móódéél, tóókééñš, çóóšt, tíímééš ááñd ýóóúúr méétáádáátáá. Ééááçh úúpštrééáám çááñ béé lééft óóúút bý íítšéélf.··················⟧</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>⟦Çóóñtééñt⟧</translation>
    </message>
    <message>
        <source>The gateway does not listen.</source>
        <translation>⟦Théé gáátééwááý dóóééš ñóót lííštééñ.···⟧</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>⟦Póórt %1 ííš táákééñ··⟧</translation>
    </message>
    <message>
        <source>Another program listens there. Close it, or use another port.</source>
        <translation>⟦Ááñóóthéér próógráám lííštééñš thééréé. Çlóóšéé íít, óór úúšéé ááñóóthéér póórt.·········⟧</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>⟦Úúšéé póórt %1⟧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>⟦Úúñdóó⟧</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>⟦%1 wááš réémóóvééd.·⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayRedaction</name>
    <message>
        <source>No rule yet: texts are kept as they are.</source>
        <translation>⟦Ñóó rúúléé ýéét: tééxtš ááréé kéépt ááš thééý ááréé.······⟧</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>⟦Réédááçtííóóñ⟧</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>⟦&amp;Áádd rúúléé⟧</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>⟦&amp;Éé-mááííl ááddrééššééš⟧</translation>
    </message>
    <message>
        <source>API &amp;keys</source>
        <translation>⟦ÁáPÍí &amp;kééýš⟧</translation>
    </message>
    <message>
        <source>&amp;Numbers as long as a card&apos;s</source>
        <translation>⟦&amp;Ñúúmbéérš ááš lóóñg ááš áá çáárd&apos;š·····⟧</translation>
    </message>
    <message>
        <source>&amp;Own pattern</source>
        <translation>⟦&amp;Óówñ pááttéérñ·⟧</translation>
    </message>
    <message>
        <source>Text to try the rules on</source>
        <translation>⟦Tééxt tóó trý théé rúúlééš óóñ····⟧</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a text</source>
        <translation>⟦Tr&amp;ý íít óóñ áá tééxt··⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayRuleRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>⟦Réémóóvéé thííš rúúléé⟧</translation>
    </message>
    <message>
        <source>Pattern, as in RE2</source>
        <translation>⟦Pááttéérñ, ááš ííñ RÉé2··⟧</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>⟦Rééplááçéémééñt⟧</translation>
    </message>
    <message>
        <source>This rule is not used until it is mended: %1</source>
        <translation>⟦Thííš rúúléé ííš ñóót úúšééd úúñtííl íít ííš mééñdééd: %1·······⟧</translation>
    </message>
    <message>
        <source>Pattern of rule %1</source>
        <translation>⟦Pááttéérñ óóf rúúléé %1··⟧</translation>
    </message>
    <message>
        <source>Replacement of rule %1</source>
        <translation>⟦Rééplááçéémééñt óóf rúúléé %1··⟧</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>⟦Réémóóvéé rúúléé %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreamDialog</name>
    <message>
        <source>Add Upstream</source>
        <translation>⟦Áádd Úúpštrééáám⟧</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>⟦Éédíít %1⟧</translation>
    </message>
    <message>
        <source>Keep what is &amp;asked and answered</source>
        <translation>⟦Kéééép wháát ííš &amp;ááškééd ááñd ááñšwéérééd····⟧</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>⟦Çóóñtééñt⟧</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>⟦&amp;Ñááméé⟧</translation>
    </message>
    <message>
        <source>Callers find it at /u/NAME/v1 of the gateway.</source>
        <translation>⟦Çáálléérš fííñd íít áát /úú/ÑÁáMÉé/v1 óóf théé gáátééwááý.·······⟧</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>⟦&amp;Báášéé ÚúRL⟧</translation>
    </message>
    <message>
        <source>What an SDK would take, with the version.</source>
        <translation>⟦Wháát ááñ ŠDK wóóúúld táákéé, wííth théé vééršííóóñ.·······⟧</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>⟦&amp;Kííñd⟧</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>⟦Kééý⟧</translation>
    </message>
    <message>
        <source>Each &amp;caller&apos;s own key passes through</source>
        <translation>⟦Ééááçh &amp;çáálléér&apos;š óówñ kééý pááššééš thróóúúgh······⟧</translation>
    </message>
    <message>
        <source>&amp;This key, kept in the keychain; callers need a gateway key</source>
        <translation>⟦&amp;Thííš kééý, kéépt ííñ théé kééýçhááííñ; çáálléérš ñééééd áá gáátééwááý kééý··········⟧</translation>
    </message>
    <message>
        <source>AP&amp;I Key</source>
        <translation>⟦ÁáP&amp;Íí Kééý⟧</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>⟦štóórééd ííñ théé kééýçhááííñ — lééáávéé éémptý tóó kéééép······⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çááñçéél⟧</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>⟦&amp;Šáávéé⟧</translation>
    </message>
    <message>
        <source>Enter the key this upstream gave you.</source>
        <translation>⟦Ééñtéér théé kééý thííš úúpštrééáám gáávéé ýóóúú.····⟧</translation>
    </message>
    <message>
        <source>The upstream was not saved.</source>
        <translation>⟦Théé úúpštrééáám wááš ñóót šáávééd.···⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreamRow</name>
    <message>
        <source>Edit %1</source>
        <translation>⟦Éédíít %1⟧</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>⟦Móóréé fóór %1⟧</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>⟦Dééfááúúlt⟧</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>⟦&amp;Éédíít…⟧</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>⟦Máákéé &amp;dééfááúúlt⟧</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>⟦&amp;Réémóóvéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayUpstreams</name>
    <message>
        <source>Upstreams</source>
        <translation>⟦Úúpštrééáámš⟧</translation>
    </message>
    <message>
        <source>The gateway needs an upstream.</source>
        <translation>⟦Théé gáátééwááý ñéééédš ááñ úúpštrééáám.···⟧</translation>
    </message>
    <message>
        <source>Add another one before you remove this one.</source>
        <translation>⟦Áádd ááñóóthéér óóñéé bééfóóréé ýóóúú réémóóvéé thííš óóñéé.··⟧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Another one…</source>
        <translation>⟦&amp;Ááñóóthéér óóñéé…⟧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>⟦Réémóóvéé⟧</translation>
    </message>
    <message>
        <source>Remove the upstream “%1”?</source>
        <translation>⟦Réémóóvéé théé úúpštrééáám “%1”?···⟧</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, too.</source>
        <translation>⟦Íítš kééý ííš réémóóvééd fróóm théé kééýçhááííñ, tóóóó.······⟧</translation>
    </message>
</context>
<context>
    <name>ui::GatewayWords</name>
    <message>
        <source>OpenAI-compatible (Authorization: Bearer)</source>
        <translation>⟦ÓópééñÁáÍí-çóómpáátííbléé (Ááúúthóóríížáátííóóñ: Bééááréér)⟧</translation>
    </message>
    <message>
        <source>OpenRouter (Authorization: Bearer)</source>
        <translation>⟦ÓópééñRóóúútéér (Ááúúthóóríížáátííóóñ: Bééááréér)⟧</translation>
    </message>
    <message>
        <source>Anthropic (x-api-key)</source>
        <translation>⟦Ááñthróópííç (x-áápíí-kééý)··⟧</translation>
    </message>
    <message>
        <source>Its key is in the keychain; callers need a gateway key</source>
        <translation>⟦Íítš kééý ííš ííñ théé kééýçhááííñ; çáálléérš ñééééd áá gáátééwááý kééý········⟧</translation>
    </message>
    <message>
        <source>Each caller&apos;s own key passes through</source>
        <translation>⟦Ééááçh çáálléér&apos;š óówñ kééý pááššééš thróóúúgh······⟧</translation>
    </message>
    <message>
        <source>no content is kept</source>
        <translation>⟦ñóó çóóñtééñt ííš kéépt··⟧</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n models</source>
        <translation>
            <numerusform>⟦Rúúññííñg, %n móódéélš···⟧</numerusform>
            <numerusform>⟦Rúúññííñg, %n móódéélš···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program answers there</source>
        <translation>⟦Ááñóóthéér próógráám ááñšwéérš thééréé···⟧</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>⟦Ñóót rúúññííñg⟧</translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>⟦láášt úúšééd óóñ %1·⟧</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>⟦ñéévéér úúšééd⟧</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>⟦máádéé óóñ %1⟧</translation>
    </message>
    <message>
        <source>Another upstream has this name.</source>
        <translation>⟦Ááñóóthéér úúpštrééáám hááš thííš ñááméé.···⟧</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, at most 64 of them.</source>
        <translation>⟦Úúšéé lééttéérš, díígíítš, “-”, “_” ááñd “.”, áát móóšt 64 óóf théém.················⟧</translation>
    </message>
    <message>
        <source>Leave out user, query and fragment; a key has a field of its own.</source>
        <translation>⟦Lééáávéé óóúút úúšéér, qúúéérý ááñd fráágmééñt; áá kééý hááš áá fííééld óóf íítš óówñ.·········⟧</translation>
    </message>
    <message>
        <source>Enter an address such as https://openrouter.ai/api/v1.</source>
        <translation>⟦Ééñtéér ááñ ááddrééšš šúúçh ááš httpš://óópééñróóúútéér.ááíí/áápíí/v1.·········⟧</translation>
    </message>
    <message>
        <source>There is no keychain. Let callers bring their own key instead.</source>
        <translation>⟦Thééréé ííš ñóó kééýçhááííñ. Léét çáálléérš brííñg thééíír óówñ kééý ííñštééáád.···········⟧</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save again.</source>
        <translation>⟦Théé kééýçhááííñ ííš lóóçkééd. Úúñlóóçk íít ááñd šáávéé áágááííñ.······⟧</translation>
    </message>
    <message>
        <source>The key is too long for this keychain.</source>
        <translation>⟦Théé kééý ííš tóóóó lóóñg fóór thííš kééýçhááííñ.······⟧</translation>
    </message>
    <message>
        <source>Enter the key once more.</source>
        <translation>⟦Ééñtéér théé kééý óóñçéé móóréé.··⟧</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Try again.</source>
        <translation>⟦Théé kééýçhááííñ dííd ñóót táákéé théé kééý. Trý áágááííñ.·······⟧</translation>
    </message>
</context>
<context>
    <name>ui::GrafanaMenu</name>
    <message>
        <source>Copy as curl, without the secret</source>
        <translation>⟦Çóópý ááš çúúrl, wííthóóúút théé šééçréét·····⟧</translation>
    </message>
    <message>
        <source>Open in Grafana Explore</source>
        <translation>⟦Óópééñ ííñ Grááfááñáá Ééxplóóréé⟧</translation>
    </message>
    <message>
        <source>Open in Traces Drilldown</source>
        <translation>⟦Óópééñ ííñ Trááçééš Dríílldóówñ···⟧</translation>
    </message>
    <message>
        <source>its stack&apos;s address is not set</source>
        <translation>⟦íítš štááçk&apos;š ááddrééšš ííš ñóót šéét······⟧</translation>
    </message>
    <message>
        <source>a Tempo has no such page</source>
        <translation>⟦áá Téémpóó hááš ñóó šúúçh páágéé··⟧</translation>
    </message>
    <message>
        <source>it cannot say this query</source>
        <translation>⟦íít çááññóót šááý thííš qúúéérý···⟧</translation>
    </message>
</context>
<context>
    <name>ui::HeaderRow</name>
    <message>
        <source>Secret</source>
        <translation>⟦Šééçréét⟧</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>⟦Réémóóvéé thííš hééáádéér⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñááméé⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>The value is kept in the keychain and never shown again</source>
        <translation>⟦Théé váálúúéé ííš kéépt ííñ théé kééýçhááííñ ááñd ñéévéér šhóówñ áágááííñ·······⟧</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>⟦štóórééd ííñ théé kééýçhááííñ — lééáávéé éémptý tóó kéééép······⟧</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>⟦Ñááméé óóf hééáádéér %1⟧</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>⟦Váálúúéé óóf hééáádéér %1⟧</translation>
    </message>
    <message>
        <source>Header %1 is secret</source>
        <translation>⟦Hééáádéér %1 ííš šééçréét·⟧</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>⟦Réémóóvéé hééáádéér %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::HeadersEditor</name>
    <message>
        <source>Add &amp;Header</source>
        <translation>⟦Áádd &amp;Hééáádéér⟧</translation>
    </message>
</context>
<context>
    <name>ui::Health</name>
    <message numerus="yes">
        <source>%1 spans sent</source>
        <translation>
            <numerusform>⟦%1 špááñš šééñt··⟧</numerusform>
            <numerusform>⟦%1 špááñš šééñt··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests waiting</source>
        <translation>
            <numerusform>⟦%1 rééqúúééštš wááíítííñg·⟧</numerusform>
            <numerusform>⟦%1 rééqúúééštš wááíítííñg·⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans not delivered</source>
        <translation>
            <numerusform>⟦%1 špááñš ñóót déélíívéérééd···⟧</numerusform>
            <numerusform>⟦%1 špááñš ñóót déélíívéérééd···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1 (%2).</source>
        <translation>⟦Láášt šééñt %1 (%2).·····⟧</translation>
    </message>
    <message>
        <source>Connection healthy</source>
        <translation>⟦Çóóññééçtííóóñ hééáálthý·⟧</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>⟦Dííšááblééd⟧</translation>
    </message>
    <message>
        <source>No traces are sent here until you enable it.</source>
        <translation>⟦Ñóó trááçééš ááréé šééñt hééréé úúñtííl ýóóúú ééñáábléé íít.····⟧</translation>
    </message>
    <message>
        <source>Needs API Key</source>
        <translation>⟦Ñéééédš ÁáPÍí Kééý⟧</translation>
    </message>
    <message>
        <source>The keychain of this computer has no API Key for it. Edit it to enter one.</source>
        <translation>⟦Théé kééýçhááííñ óóf thííš çóómpúútéér hááš ñóó ÁáPÍí Kééý fóór íít. Éédíít íít tóó ééñtéér óóñéé.···········⟧</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>⟦Trýííñg áágááííñ: %1··⟧</translation>
    </message>
    <message>
        <source>Broadcast is off</source>
        <translation>⟦Bróóáádçáášt ííš óóff·⟧</translation>
    </message>
    <message>
        <source>Switch on Enable Broadcast to send traces.</source>
        <translation>⟦Šwíítçh óóñ Ééñáábléé Bróóáádçáášt tóó šééñd trááçééš.·······⟧</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>⟦Ñóóthííñg šééñt ýéét··⟧</translation>
    </message>
    <message>
        <source>The next trace goes here.</source>
        <translation>⟦Théé ñééxt trááçéé góóééš hééréé.··⟧</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>⟦láášt šééñt %1··⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>⟦%1 rééjééçtééd⟧</numerusform>
            <numerusform>⟦%1 rééjééçtééd⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set aside</source>
        <translation>
            <numerusform>⟦%1 šéét áášíídéé⟧</numerusform>
            <numerusform>⟦%1 šéét áášíídéé⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>⟦%1 dróóppééd·⟧</numerusform>
            <numerusform>⟦%1 dróóppééd·⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were rejected by the server.</source>
        <translation>
            <numerusform>⟦%1 špááñš wééréé rééjééçtééd bý théé šéérvéér.·······⟧</numerusform>
            <numerusform>⟦%1 špááñš wééréé rééjééçtééd bý théé šéérvéér.·······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were refused alone and are set aside.</source>
        <translation>
            <numerusform>⟦%1 špááñš wééréé rééfúúšééd áálóóñéé ááñd ááréé šéét áášíídéé.·····⟧</numerusform>
            <numerusform>⟦%1 špááñš wééréé rééfúúšééd áálóóñéé ááñd ááréé šéét áášíídéé.·····⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans waited longer than allowed and were dropped.</source>
        <translation>
            <numerusform>⟦%1 špááñš wááíítééd lóóñgéér thááñ áállóówééd ááñd wééréé dróóppééd.·········⟧</numerusform>
            <numerusform>⟦%1 špááñš wááíítééd lóóñgéér thááñ áállóówééd ááñd wééréé dróóppééd.·········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were dropped, since too many requests waited.</source>
        <translation>
            <numerusform>⟦%1 špááñš wééréé dróóppééd, šííñçéé tóóóó mááñý rééqúúééštš wááíítééd.·········⟧</numerusform>
            <numerusform>⟦%1 špááñš wééréé dróóppééd, šííñçéé tóóóó mááñý rééqúúééštš wááíítééd.·········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by sampling.</source>
        <translation>
            <numerusform>⟦%1 špááñš wééréé lééft óóúút bý šáámplííñg.·······⟧</numerusform>
            <numerusform>⟦%1 špááñš wééréé lééft óóúút bý šáámplííñg.·······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans belong to calls with other keys.</source>
        <translation>
            <numerusform>⟦%1 špááñš béélóóñg tóó çáállš wííth óóthéér kééýš.·········⟧</numerusform>
            <numerusform>⟦%1 špááñš béélóóñg tóó çáállš wííth óóthéér kééýš.·········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans were left out by the filter rules.</source>
        <translation>
            <numerusform>⟦%1 špááñš wééréé lééft óóúút bý théé fííltéér rúúlééš.········⟧</numerusform>
            <numerusform>⟦%1 špááñš wééréé lééft óóúút bý théé fííltéér rúúlééš.········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>⟦Pááúúšééd⟧</translation>
    </message>
    <message>
        <source>What comes meanwhile waits and is sent later.</source>
        <translation>⟦Wháát çóómééš mééááñwhííléé wááíítš ááñd ííš šééñt láátéér.······⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are damaged in the file of traces and were dropped.</source>
        <translation>
            <numerusform>⟦%1 špááñš ááréé dáámáágééd ííñ théé fííléé óóf trááçééš ááñd wééréé dróóppééd.··········⟧</numerusform>
            <numerusform>⟦%1 špááñš ááréé dáámáágééd ííñ théé fííléé óóf trááçééš ááñd wééréé dróóppééd.··········⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Heat map over time</source>
        <translation>⟦Hééáát mááp óóvéér tííméé⟧</translation>
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
        <translation>⟦úúp tóó %1⟧</translation>
    </message>
</context>
<context>
    <name>ui::JsonModel</name>
    <message>
        <source>Key</source>
        <translation>⟦Kééý⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::KeyFilterForm</name>
    <message>
        <source>Gateway keys</source>
        <translation>⟦Gáátééwááý kééýš⟧</translation>
    </message>
    <message>
        <source>Name of a key</source>
        <translation>⟦Ñááméé óóf áá kééý⟧</translation>
    </message>
    <message>
        <source>Add &amp;Key</source>
        <translation>⟦Áádd &amp;Kééý⟧</translation>
    </message>
    <message>
        <source>Gateway Keys</source>
        <translation>⟦Gáátééwááý Kééýš⟧</translation>
    </message>
    <message>
        <source>Optional. Calls with any key are sent; choose keys to send only theirs.</source>
        <translation>⟦Óóptííóóñáál. Çáállš wííth ááñý kééý ááréé šééñt; çhóóóóšéé kééýš tóó šééñd óóñlý thééíírš.·············⟧</translation>
    </message>
    <message numerus="yes">
        <source>Only calls made with these %n keys are sent.</source>
        <translation>
            <numerusform>⟦Óóñlý çáállš máádéé wííth thééšéé %n kééýš ááréé šééñt.·········⟧</numerusform>
            <numerusform>⟦Óóñlý çáállš máádéé wííth thééšéé %n kééýš ááréé šééñt.·········⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source> or </source>
        <extracomment>between two keys that do the same</extracomment>
        <translation>⟦ óór ⟧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>⟦Kééýš⟧</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>⟦Kééýš ááñd wháát thééý dóó···⟧</translation>
    </message>
</context>
<context>
    <name>ui::LinkCard</name>
    <message>
        <source>Links to a span of this trace</source>
        <translation>⟦Lííñkš tóó áá špááñ óóf thííš trááçéé····⟧</translation>
    </message>
    <message>
        <source>Links to a span of this trace that has not arrived</source>
        <translation>⟦Lííñkš tóó áá špááñ óóf thííš trááçéé tháát hááš ñóót áárríívééd·········⟧</translation>
    </message>
    <message>
        <source>Links to a span of another trace</source>
        <translation>⟦Lííñkš tóó áá špááñ óóf ááñóóthéér trááçéé····⟧</translation>
    </message>
    <message>
        <source>A span of this trace links here</source>
        <translation>⟦Áá špááñ óóf thííš trááçéé lííñkš hééréé····⟧</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>goes to the span at the other end of a link</extracomment>
        <translation>⟦Óópééñ⟧</translation>
    </message>
    <message>
        <source>Open the linked span</source>
        <translation>⟦Óópééñ théé lííñkééd špááñ··⟧</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>⟦Trááçéé ÍíD⟧</translation>
    </message>
    <message>
        <source>Span ID</source>
        <translation>⟦Špááñ ÍíD⟧</translation>
    </message>
</context>
<context>
    <name>ui::LiveModel</name>
    <message>
        <source>no name</source>
        <translation>⟦ñóó ñááméé⟧</translation>
    </message>
</context>
<context>
    <name>ui::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>⟦Pááúúšéé⟧</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>⟦Çlééáár⟧</translation>
    </message>
    <message>
        <source>Filter in TraceQL</source>
        <translation>⟦Fííltéér ííñ TrááçééQL·⟧</translation>
    </message>
    <message>
        <source>{ status = error } follows only these; empty follows all</source>
        <translation>⟦{ štáátúúš = éérróór } fóóllóówš óóñlý thééšéé; éémptý fóóllóówš ááll·············⟧</translation>
    </message>
    <message>
        <source>Enter follows. Conditions between spans see what came together.</source>
        <translation>⟦Ééñtéér fóóllóówš. Çóóñdíítííóóñš béétwééééñ špááñš šéééé wháát çááméé tóógééthéér.·········⟧</translation>
    </message>
    <message>
        <source>Hold what comes in, and list it afterwards (Space)</source>
        <translation>⟦Hóóld wháát çóómééš ííñ, ááñd lííšt íít ááftéérwáárdš (Špááçéé)··········⟧</translation>
    </message>
    <message>
        <source>Empty this list; the traces stay stored</source>
        <translation>⟦Éémptý thííš lííšt; théé trááçééš štááý štóórééd········⟧</translation>
    </message>
    <message>
        <source>Spans as they arrive, newest first</source>
        <translation>⟦Špááñš ááš thééý áárríívéé, ñééwééšt fííršt······⟧</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>⟦Rééšúúméé⟧</translation>
    </message>
    <message>
        <source>This filter cannot be followed</source>
        <translation>⟦Thííš fííltéér çááññóót béé fóóllóówééd····⟧</translation>
    </message>
    <message>
        <source>Paused. What comes in is held until you resume.</source>
        <translation>⟦Pááúúšééd. Wháát çóómééš ííñ ííš hééld úúñtííl ýóóúú rééšúúméé.·····⟧</translation>
    </message>
    <message>
        <source>Waiting for spans. They are listed here as they arrive.</source>
        <translation>⟦Wááíítííñg fóór špááñš. Thééý ááréé lííštééd hééréé ááš thééý áárríívéé.········⟧</translation>
    </message>
    <message>
        <source>Waiting for spans that match the filter.</source>
        <translation>⟦Wááíítííñg fóór špááñš tháát máátçh théé fííltéér.········⟧</translation>
    </message>
    <message>
        <source>Paused, %1 held</source>
        <translation>⟦Pááúúšééd, %1 hééld·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s) arrived</source>
        <translation>
            <numerusform>⟦%1 špááñ(š) áárríívééd···⟧</numerusform>
            <numerusform>⟦%1 špááñ(š) áárríívééd···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>⟦%1 óóf théém lííštééd··⟧</translation>
    </message>
    <message>
        <source>%1 came too fast to be looked at</source>
        <translation>⟦%1 çááméé tóóóó fáášt tóó béé lóóóókééd áát···⟧</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>⟦Pááúúšéé, óór góó óóñ⟧</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>⟦Tóó théé fííltéér⟧</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Span starts</source>
        <translation>⟦Špááñ štáártš·⟧</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>⟦táákééš %1⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tííméé⟧</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>⟦Šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>⟦Éévééñt⟧</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>⟦Déétááíílš⟧</translation>
    </message>
</context>
<context>
    <name>ui::LongText</name>
    <message>
        <source>Showing %1 of %2 characters — show more</source>
        <extracomment>how much of a long text is on screen</extracomment>
        <translation>⟦Šhóówííñg %1 óóf %2 çháárááçtéérš — šhóów móóréé········⟧</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Search – Spancast</source>
        <translation>⟦Šééáárçh – Špááñçáášt··⟧</translation>
    </message>
    <message>
        <source>Trace – Spancast</source>
        <translation>⟦Trááçéé – Špááñçáášt··⟧</translation>
    </message>
    <message>
        <source>%1 %2 – Spancast</source>
        <extracomment>the window&apos;s title; %1 is a span&apos;s name, %2 a shortened trace id</extracomment>
        <translation>⟦%1 %2 – Špááñçáášt····⟧</translation>
    </message>
    <message>
        <source>Import traces</source>
        <translation>⟦Íímpóórt trááçééš⟧</translation>
    </message>
    <message>
        <source>Traces (*.json *.jsonl *.pb *.gz *.zst)</source>
        <translation>⟦Trááçééš (*.json *.jsonl *.pb *.gz *.zst)···············⟧</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>⟦Ááll fíílééš (*)·⟧</translation>
    </message>
    <message>
        <source>Live – Spancast</source>
        <translation>⟦Líívéé – Špááñçáášt·⟧</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>⟦Šééáárçh⟧</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>⟦Líívéé⟧</translation>
    </message>
    <message>
        <source>Sessions – Spancast</source>
        <translation>⟦Šééššííóóñš – Špááñçáášt··⟧</translation>
    </message>
    <message>
        <source>Costs – Spancast</source>
        <translation>⟦Çóóštš – Špááñçáášt···⟧</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>⟦Šééššííóóñš⟧</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>⟦Çóóštš⟧</translation>
    </message>
    <message>
        <source>In a trace&apos;s views</source>
        <translation>⟦Ííñ áá trááçéé&apos;š vííééwš·⟧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>⟦Éévéérýwhééréé⟧</translation>
    </message>
    <message>
        <source>In a trace</source>
        <translation>⟦Ííñ áá trááçéé⟧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>⟦Páágéé⟧</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>⟦Tááb⟧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>⟦Šééttííñgš⟧</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>⟦Ááçtííóóñ⟧</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>⟦Trááçéé⟧</translation>
    </message>
    <message>
        <source>Past query</source>
        <translation>⟦Páášt qúúéérý⟧</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>⟦Šééáárçh fóór íít⟧</translation>
    </message>
    <message>
        <source>Open trace %1</source>
        <translation>⟦Óópééñ trááçéé %1⟧</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>⟦Šáávééd qúúéérý⟧</translation>
    </message>
    <message>
        <source>Drilldown</source>
        <translation>⟦Dríílldóówñ⟧</translation>
    </message>
    <message>
        <source>Drilldown – Spancast</source>
        <translation>⟦Dríílldóówñ – Špááñçáášt····⟧</translation>
    </message>
    <message>
        <source>Wait for it at %1…</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>⟦Wááíít fóór íít áát %1…··⟧</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>⟦Áádd áá šóóúúrçéé…⟧</translation>
    </message>
</context>
<context>
    <name>ui::MessageText</name>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is the size of a text, &quot;12 KiB&quot;</extracomment>
        <translation>⟦Šhóów ááll %1·⟧</translation>
    </message>
    <message>
        <source>Show more: %1 of %2 are here</source>
        <translation>⟦Šhóów móóréé: %1 óóf %2 ááréé hééréé····⟧</translation>
    </message>
</context>
<context>
    <name>ui::MetricsPane</name>
    <message>
        <source>One value for the whole time</source>
        <translation>⟦Óóñéé váálúúéé fóór théé whóóléé tííméé·⟧</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>⟦Šéérííééš⟧</translation>
    </message>
    <message>
        <source>Differences between selection and baseline</source>
        <translation>⟦Díífféérééñçééš béétwééééñ šéélééçtííóóñ ááñd báášéélííñéé···⟧</translation>
    </message>
    <message>
        <source>Not all: %1</source>
        <translation>⟦Ñóót ááll: %1·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>⟦%Ln šéérííééš⟧</numerusform>
            <numerusform>⟦%Ln šéérííééš⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart shows the %1 greatest of %Ln series</source>
        <extracomment>%1 is how many series a chart draws, %Ln how many there are</extracomment>
        <translation>
            <numerusform>⟦Çháárt šhóówš théé %1 grééáátééšt óóf %Ln šéérííééš········⟧</numerusform>
            <numerusform>⟦Çháárt šhóówš théé %1 grééáátééšt óóf %Ln šéérííééš········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) compared</source>
        <translation>
            <numerusform>⟦%Ln váálúúéé(š) çóómpáárééd··⟧</numerusform>
            <numerusform>⟦%Ln váálúúéé(š) çóómpáárééd··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this time has such a value. Choose a longer time, or loosen the filter.</source>
        <translation>⟦Ñóó špááñ óóf thííš tííméé hááš šúúçh áá váálúúéé. Çhóóóóšéé áá lóóñgéér tííméé, óór lóóóóšééñ théé fííltéér.············⟧</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>⟦Trý áágááííñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::MetricsView</name>
    <message>
        <source>Trace %1, open it with a click</source>
        <extracomment>a trace that stands for others, in a chart; %1 is its id</extracomment>
        <translation>⟦Trááçéé %1, óópééñ íít wííth áá çlííçk·····⟧</translation>
    </message>
</context>
<context>
    <name>ui::ObservabilityPage</name>
    <message>
        <source>Observability</source>
        <translation>⟦Óóbšéérváábíílíítý⟧</translation>
    </message>
    <message>
        <source>The destination is gone, but its API Key is still in the keychain.</source>
        <translation>⟦Théé dééštííñáátííóóñ ííš góóñéé, búút íítš ÁáPÍí Kééý ííš štííll ííñ théé kééýçhááííñ.··········⟧</translation>
    </message>
    <message>
        <source>Remove the entry “spancast” with your keychain&apos;s own program.</source>
        <translation>⟦Réémóóvéé théé ééñtrý “špááñçáášt” wííth ýóóúúr kééýçhááííñ&apos;š óówñ próógráám.············⟧</translation>
    </message>
    <message>
        <source>Enable Broadcast</source>
        <translation>⟦Ééñáábléé Bróóáádçáášt⟧</translation>
    </message>
    <message>
        <source>Sends the traces of your requests to the platforms below by itself. Your programs need no extra code.</source>
        <translation>⟦Šééñdš théé trááçééš óóf ýóóúúr rééqúúééštš tóó théé pláátfóórmš béélóów bý íítšéélf. Ýóóúúr próógráámš ñééééd ñóó ééxtráá çóódéé.···················⟧</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>⟦Bróóáádçáášt⟧</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>⟦Çóóñfíígúúrééd⟧</translation>
    </message>
    <message>
        <source>Configured destinations</source>
        <translation>⟦Çóóñfíígúúrééd dééštííñáátííóóñš⟧</translation>
    </message>
    <message>
        <source>No destination yet. Add one below.</source>
        <translation>⟦Ñóó dééštííñáátííóóñ ýéét. Áádd óóñéé béélóów.···⟧</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>⟦Áávááííláábléé⟧</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>⟦Ééñááblééd⟧</translation>
    </message>
    <message>
        <source>&amp;Enable Broadcast</source>
        <translation>⟦&amp;Ééñáábléé Bróóáádçáášt⟧</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>⟦“%1” wááš dééléétééd.··⟧</translation>
    </message>
    <message>
        <source>Its API Key leaves the keychain in 10 seconds.</source>
        <translation>⟦Íítš ÁáPÍí Kééý lééáávééš théé kééýçhááííñ ííñ 10 šééçóóñdš.·······⟧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>⟦Úúñdóó⟧</translation>
    </message>
    <message>
        <source>Import and export destinations</source>
        <translation>⟦Íímpóórt ááñd ééxpóórt dééštííñáátííóóñš···⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations were read.</source>
        <translation>
            <numerusform>⟦%n dééštííñáátííóóñš wééréé rééáád.··⟧</numerusform>
            <numerusform>⟦%n dééštííñáátííóóñš wééréé rééáád.··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is tested and saved by itself; keys have to be entered anew.</source>
        <translation>⟦Ééááçh óóñéé ííš tééštééd ááñd šáávééd bý íítšéélf; kééýš háávéé tóó béé ééñtéérééd ááñééw.··········⟧</translation>
    </message>
    <message>
        <source>“%1” is of a type this version does not know.</source>
        <translation>⟦“%1” ííš óóf áá týpéé thííš vééršííóóñ dóóééš ñóót kñóów.········⟧</translation>
    </message>
    <message>
        <source>It is kept as it is. A newer Spancast can edit it.</source>
        <translation>⟦Íít ííš kéépt ááš íít ííš. Áá ñééwéér Špááñçáášt çááñ éédíít íít.········⟧</translation>
    </message>
    <message>
        <source>Wait for It…</source>
        <translation>⟦Wááíít fóór Íít…⟧</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Search</source>
        <translation>⟦Šééáárçh⟧</translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation>⟦Šééáárçh trááçééš⟧</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>⟦Líívéé⟧</translation>
    </message>
    <message>
        <source>Watch spans arrive</source>
        <translation>⟦Wáátçh špááñš áárríívéé··⟧</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>⟦Šééššííóóñš⟧</translation>
    </message>
    <message>
        <source>Conversations as threads</source>
        <translation>⟦Çóóñvééršáátííóóñš ááš thrééáádš··⟧</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>⟦Çóóštš⟧</translation>
    </message>
    <message>
        <source>What calls cost</source>
        <translation>⟦Wháát çáállš çóóšt··⟧</translation>
    </message>
    <message>
        <source>Drilldown</source>
        <translation>⟦Dríílldóówñ⟧</translation>
    </message>
    <message>
        <source>Rate, errors and durations, and what is behind them</source>
        <translation>⟦Ráátéé, éérróórš ááñd dúúráátííóóñš, ááñd wháát ííš bééhííñd théém········⟧</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Nothing is called that</source>
        <translation>⟦Ñóóthííñg ííš çáállééd tháát···⟧</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>⟦Çóómmááñd páálééttéé⟧</translation>
    </message>
    <message>
        <source>What to do or to open</source>
        <translation>⟦Wháát tóó dóó óór tóó óópééñ·⟧</translation>
    </message>
    <message>
        <source>Pages, actions, settings, queries, tabs, or a trace ID</source>
        <translation>⟦Páágééš, ááçtííóóñš, šééttííñgš, qúúéérííééš, táábš, óór áá trááçéé ÍíD········⟧</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>⟦Wháát wááš fóóúúñd·⟧</translation>
    </message>
</context>
<context>
    <name>ui::PasteHelp</name>
    <message>
        <source>%1 and %2</source>
        <translation>⟦%1 ááñd %2·⟧</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>These settings are filled in already.</source>
        <translation>⟦Thééšéé šééttííñgš ááréé fííllééd ííñ áálrééáádý.····⟧</translation>
    </message>
    <message>
        <source>Filled in %1.</source>
        <translation>⟦Fííllééd ííñ %1.·⟧</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>⟦Štííll mííššííñg: %1.····⟧</translation>
    </message>
</context>
<context>
    <name>ui::Preview</name>
    <message>
        <source>Names</source>
        <translation>⟦Ñáámééš⟧</translation>
    </message>
    <message>
        <source>Pictures and sound never leave</source>
        <translation>⟦Pííçtúúrééš ááñd šóóúúñd ñéévéér lééáávéé··⟧</translation>
    </message>
    <message>
        <source>Long content</source>
        <translation>⟦Lóóñg çóóñtééñt·⟧</translation>
    </message>
    <message>
        <source>Privacy Mode</source>
        <translation>⟦Príívááçý Móódéé⟧</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>⟦Ááttrííbúútééš⟧</translation>
    </message>
    <message>
        <source>Sampling would leave this trace out.</source>
        <translation>⟦Šáámplííñg wóóúúld lééáávéé thííš trááçéé óóúút.····⟧</translation>
    </message>
    <message>
        <source>This trace would not be sent: it has no call with one of the chosen keys.</source>
        <translation>⟦Thííš trááçéé wóóúúld ñóót béé šééñt: íít hááš ñóó çááll wííth óóñéé óóf théé çhóóšééñ kééýš.··············⟧</translation>
    </message>
    <message>
        <source>This trace would not be sent: none of its calls passes the filter rules.</source>
        <translation>⟦Thííš trááçéé wóóúúld ñóót béé šééñt: ñóóñéé óóf íítš çáállš pááššééš théé fííltéér rúúlééš.··············⟧</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>⟦Ááddééd⟧</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>⟦Çhááñgééd⟧</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>⟦Réémóóvééd⟧</translation>
    </message>
    <message>
        <source>Sent as it is</source>
        <translation>⟦Šééñt ááš íít ííš⟧</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Also show what stays as it is</source>
        <translation>⟦Áálšóó šhóów wháát štááýš ááš íít ííš····⟧</translation>
    </message>
    <message>
        <source>Preview of a trace at this destination</source>
        <translation>⟦Préévííééw óóf áá trááçéé áát thííš dééštííñáátííóóñ···⟧</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>⟦Ááttrííbúútéé⟧</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>⟦Hééréé⟧</translation>
    </message>
    <message>
        <source>There</source>
        <translation>⟦Thééréé⟧</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>⟦Wháát hááppééñš·⟧</translation>
    </message>
    <message>
        <source>Looking for a recent trace…</source>
        <translation>⟦Lóóóókííñg fóór áá rééçééñt trááçéé…··⟧</translation>
    </message>
    <message>
        <source>this destination</source>
        <translation>⟦thííš dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>No trace is stored yet. This is what the sample trace would look like at %1.</source>
        <translation>⟦Ñóó trááçéé ííš štóórééd ýéét. Thííš ííš wháát théé šáámpléé trááçéé wóóúúld lóóóók lííkéé áát %1.··············⟧</translation>
    </message>
    <message>
        <source>What your latest trace “%1” of %2 would look like at %3.</source>
        <translation>⟦Wháát ýóóúúr láátééšt trááçéé “%1” óóf %2 wóóúúld lóóóók lííkéé áát %3.···········⟧</translation>
    </message>
    <message>
        <source>Everything of this trace is sent as it is.</source>
        <translation>⟦Éévéérýthííñg óóf thííš trááçéé ííš šééñt ááš íít ííš.·······⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>⟦%n díífféérééñçééš·⟧</numerusform>
            <numerusform>⟦%n díífféérééñçééš·⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>&amp;Privacy Mode</source>
        <translation>⟦&amp;Príívááçý Móódéé⟧</translation>
    </message>
    <message>
        <source>Leaves out what was asked and answered. Tokens, cost, timing, model, user.id, session.id and your own metadata are still sent.</source>
        <translation>⟦Lééáávééš óóúút wháát wááš ááškééd ááñd ááñšwéérééd. Tóókééñš, çóóšt, tíímííñg, móódéél, úúšéér.ííd, šééššííóóñ.ííd ááñd ýóóúúr óówñ méétáádáátáá ááréé štííll šééñt.······················⟧</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>⟦Ááttrííbúútééš⟧</translation>
    </message>
    <message>
        <source>All leave</source>
        <translation>⟦Ááll lééáávéé⟧</translation>
    </message>
    <message>
        <source>Only these leave</source>
        <translation>⟦Óóñlý thééšéé lééáávéé⟧</translation>
    </message>
    <message>
        <source>All but these leave</source>
        <translation>⟦Ááll búút thééšéé lééáávéé⟧</translation>
    </message>
    <message>
        <source>Attribute names, one a line</source>
        <translation>⟦Ááttrííbúútéé ñáámééš, óóñéé áá lííñéé⟧</translation>
    </message>
    <message>
        <source>&amp;Which leave</source>
        <translation>⟦&amp;Whííçh lééáávéé⟧</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. service.name always leaves.</source>
        <translation>⟦Óóñéé ñááméé áá lííñéé; * štááñdš fóór ááñýthííñg. šéérvííçéé.ñááméé áálwááýš lééáávééš.··········⟧</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>⟦Ááš thééý çááméé ííñ⟧</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s names</source>
        <translation>⟦ÓópééñRóóúútéér&apos;š ñáámééš⟧</translation>
    </message>
    <message>
        <source>OpenTelemetry&apos;s GenAI names</source>
        <translation>⟦ÓópééñTéélééméétrý&apos;š GééñÁáÍí ñáámééš·⟧</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>⟦Bóóth⟧</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>⟦&amp;Ñáámééš⟧</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s are those of the user guide, such as gen_ai.system. Some platforms only understand the current names of OpenTelemetry&apos;s GenAI conventions.</source>
        <translation>⟦ÓópééñRóóúútéér&apos;š ááréé thóóšéé óóf théé úúšéér gúúíídéé, šúúçh ááš gééñ_ááíí.šýštéém. Šóóméé pláátfóórmš óóñlý úúñdéérštááñd théé çúúrrééñt ñáámééš óóf ÓópééñTéélééméétrý&apos;š GééñÁáÍí çóóñvééñtííóóñš.·························⟧</translation>
    </message>
    <message>
        <source>Long content</source>
        <translation>⟦Lóóñg çóóñtééñt·⟧</translation>
    </message>
    <message>
        <source>S&amp;horten texts longer than</source>
        <translation>⟦Š&amp;hóórtééñ tééxtš lóóñgéér thááñ·····⟧</translation>
    </message>
    <message>
        <source>Longest text in bytes</source>
        <translation>⟦Lóóñgééšt tééxt ííñ býtééš···⟧</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation>⟦ býtééš⟧</translation>
    </message>
    <message>
        <source>Grafana Tempo cuts every value at 2,048 bytes, which breaks messages in the middle of their JSON. Shortening them here keeps them readable.</source>
        <translation>⟦Grááfááñáá Téémpóó çúútš éévéérý váálúúéé áát 2,048 býtééš, whííçh brééáákš mééššáágééš ííñ théé mííddléé óóf thééíír JŠÓóÑ. Šhóórtééñííñg théém hééréé kéééépš théém rééáádáábléé.···························⟧</translation>
    </message>
    <message>
        <source>Name at least one attribute, or let all leave.</source>
        <translation>⟦Ñááméé áát lééáášt óóñéé ááttrííbúútéé, óór léét ááll lééáávéé.····⟧</translation>
    </message>
</context>
<context>
    <name>ui::QueryBar</name>
    <message>
        <source>Live</source>
        <translation>⟦Líívéé⟧</translation>
    </message>
    <message>
        <source>Query in TraceQL</source>
        <translation>⟦Qúúéérý ííñ TrááçééQL·⟧</translation>
    </message>
    <message>
        <source>{ } finds every trace</source>
        <translation>⟦{ } fííñdš éévéérý trááçéé···⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çááñçéél⟧</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>⟦Rúúñ⟧</translation>
    </message>
    <message>
        <source>Show new traces as they arrive</source>
        <translation>⟦Šhóów ñééw trááçééš ááš thééý áárríívéé····⟧</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>⟦Çááñçéél théé šééáárçh·⟧</translation>
    </message>
    <message>
        <source>Run the query</source>
        <translation>⟦Rúúñ théé qúúéérý⟧</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>⟦Štóóp théé šééáárçh (Ééšç)···⟧</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter)</source>
        <translation>⟦Rúúñ théé qúúéérý (Çtrl+Ééñtéér)·····⟧</translation>
    </message>
    <message>
        <source>This query cannot run</source>
        <translation>⟦Thííš qúúéérý çááññóót rúúñ··⟧</translation>
    </message>
    <message>
        <source>To the query</source>
        <translation>⟦Tóó théé qúúéérý⟧</translation>
    </message>
    <message>
        <source>Format the query</source>
        <translation>⟦Fóórmáát théé qúúéérý·⟧</translation>
    </message>
    <message>
        <source>This cannot stand in the query</source>
        <translation>⟦Thííš çááññóót štááñd ííñ théé qúúéérý·····⟧</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>⟦Qúúéérííééš⟧</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>⟦Fóórmáát⟧</translation>
    </message>
    <message>
        <source>Queries are not kept</source>
        <translation>⟦Qúúéérííééš ááréé ñóót kéépt⟧</translation>
    </message>
    <message>
        <source>Saved queries, history and examples (Ctrl+H)</source>
        <translation>⟦Šáávééd qúúéérííééš, hííštóórý ááñd ééxáámplééš (Çtrl+H)········⟧</translation>
    </message>
    <message>
        <source>Lay the query out on lines (Ctrl+Shift+F)</source>
        <translation>⟦Lááý théé qúúéérý óóúút óóñ lííñééš (Çtrl+Šhííft+F)········⟧</translation>
    </message>
    <message>
        <source>Enter runs, Ctrl+Space completes</source>
        <translation>⟦Ééñtéér rúúñš, Çtrl+Špááçéé çóómpléétééš······⟧</translation>
    </message>
    <message>
        <source>Saved queries, history and examples</source>
        <translation>⟦Šáávééd qúúéérííééš, hííštóórý ááñd ééxáámplééš···⟧</translation>
    </message>
    <message>
        <source>About this answer</source>
        <translation>⟦Áábóóúút thííš ááñšwéér⟧</translation>
    </message>
    <message>
        <source>A remote source does not tell of new traces; run the query again. The Live page follows this computer.</source>
        <translation>⟦Áá réémóótéé šóóúúrçéé dóóééš ñóót tééll óóf ñééw trááçééš; rúúñ théé qúúéérý áágááííñ. Théé Líívéé páágéé fóóllóówš thííš çóómpúútéér.················⟧</translation>
    </message>
</context>
<context>
    <name>ui::QueryBuilder</name>
    <message>
        <source>Condition</source>
        <translation>⟦Çóóñdíítííóóñ⟧</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>⟦Áádd áá çóóñdíítííóóñ⟧</translation>
    </message>
    <message>
        <source>Add a condition that spans must meet</source>
        <translation>⟦Áádd áá çóóñdíítííóóñ tháát špááñš múúšt méééét·····⟧</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>⟦Štáágéé⟧</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>⟦Áádd áá štáágéé⟧</translation>
    </message>
    <message>
        <source>Add what is done with the spans found</source>
        <translation>⟦Áádd wháát ííš dóóñéé wííth théé špááñš fóóúúñd······⟧</translation>
    </message>
</context>
<context>
    <name>ui::QueryCompleter</name>
    <message>
        <source>Completions</source>
        <translation>⟦Çóómpléétííóóñš⟧</translation>
    </message>
</context>
<context>
    <name>ui::QueryList</name>
    <message>
        <source>Saved</source>
        <translation>⟦Šáávééd⟧</translation>
    </message>
    <message>
        <source>History</source>
        <translation>⟦Hííštóórý⟧</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>⟦Ééxáámplééš⟧</translation>
    </message>
    <message>
        <source>With a star: %1</source>
        <translation>⟦Wííth áá štáár: %1··⟧</translation>
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
        <translation>⟦Qúúéérý ÁáPÍí⟧</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>⟦Çóópý théé ááddrééšš··⟧</translation>
    </message>
    <message>
        <source>&amp;Answer queries</source>
        <translation>⟦&amp;Ááñšwéér qúúéérííééš⟧</translation>
    </message>
    <message>
        <source>Lets Grafana on this computer use Spancast as a Tempo data source.</source>
        <translation>⟦Léétš Grááfááñáá óóñ thííš çóómpúútéér úúšéé Špááñçáášt ááš áá Téémpóó dáátáá šóóúúrçéé.·········⟧</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>⟦&amp;Póórt⟧</translation>
    </message>
    <message>
        <source>3200 is Tempo&apos;s own port.</source>
        <translation>⟦3200 ííš Téémpóó&apos;š óówñ póórt.·····⟧</translation>
    </message>
    <message>
        <source>URL of the data source</source>
        <translation>⟦ÚúRL óóf théé dáátáá šóóúúrçéé·⟧</translation>
    </message>
</context>
<context>
    <name>ui::QueryPanel</name>
    <message>
        <source>No query holds these words.</source>
        <translation>⟦Ñóó qúúéérý hóóldš thééšéé wóórdš.····⟧</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>⟦Štáár⟧</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>⟦Rééñááméé⟧</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>⟦Dééléétéé⟧</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>⟦Šáávéé⟧</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>⟦Qúúéérííééš⟧</translation>
    </message>
    <message>
        <source>Find a query</source>
        <translation>⟦Fííñd áá qúúéérý⟧</translation>
    </message>
    <message>
        <source>Stays in the history (Ctrl+D)</source>
        <translation>⟦Štááýš ííñ théé hííštóórý (Çtrl+D)·······⟧</translation>
    </message>
    <message>
        <source>Give the saved query another name (F2)</source>
        <translation>⟦Gíívéé théé šáávééd qúúéérý ááñóóthéér ñááméé (F2)·····⟧</translation>
    </message>
    <message>
        <source>Delete the saved query (Del)</source>
        <translation>⟦Dééléétéé théé šáávééd qúúéérý (Déél)···⟧</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>⟦Réémóóvéé štáár⟧</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>⟦Ñééw ñááméé⟧</translation>
    </message>
    <message>
        <source>Save the query under this name</source>
        <translation>⟦Šáávéé théé qúúéérý úúñdéér thííš ñááméé···⟧</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <extracomment>%1 is the name of a query</extracomment>
        <translation>⟦%1 ííš dééléétééd⟧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>⟦Úúñdóó⟧</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>⟦Thííš ñááméé çááññóót béé úúšééd··⟧</translation>
    </message>
    <message>
        <source>Another query has it, or there is nothing to save.</source>
        <translation>⟦Ááñóóthéér qúúéérý hááš íít, óór thééréé ííš ñóóthííñg tóó šáávéé.·······⟧</translation>
    </message>
</context>
<context>
    <name>ui::QuirkBar</name>
    <message>
        <source>Tempo swaps the operands of ^ between whole numbers.</source>
        <translation>⟦Téémpóó šwáápš théé óópéérááñdš óóf ^ béétwééééñ whóóléé ñúúmbéérš.·········⟧</translation>
    </message>
    <message>
        <source>Tempo finds whole numbers with 1 and fractions with 1.0, never both.</source>
        <translation>⟦Téémpóó fííñdš whóóléé ñúúmbéérš wííth 1 ááñd frááçtííóóñš wííth 1.0, ñéévéér bóóth.················⟧</translation>
    </message>
    <message>
        <source>Tempo finds nothing where the value stands first.</source>
        <translation>⟦Téémpóó fííñdš ñóóthííñg whééréé théé váálúúéé štááñdš fííršt.·········⟧</translation>
    </message>
    <message>
        <source>Tempo finds nothing with !(…).</source>
        <translation>⟦Téémpóó fííñdš ñóóthííñg wííth !(…).·······⟧</translation>
    </message>
    <message>
        <source>Asked for what is missing, Tempo overlooks spans without attributes.</source>
        <translation>⟦Ááškééd fóór wháát ííš mííššííñg, Téémpóó óóvéérlóóóókš špááñš wííthóóúút ááttrííbúútééš.···········⟧</translation>
    </message>
    <message>
        <source>Tempo lets each condition hold on another event or link.</source>
        <translation>⟦Téémpóó léétš ééááçh çóóñdíítííóóñ hóóld óóñ ááñóóthéér éévééñt óór lííñk.········⟧</translation>
    </message>
    <message>
        <source>Spans without the attribute spoil Tempo&apos;s numbers.</source>
        <translation>⟦Špááñš wííthóóúút théé ááttrííbúútéé špóóííl Téémpóó&apos;š ñúúmbéérš.········⟧</translation>
    </message>
    <message>
        <source>Tempo compares ids only as a whole, and not those that begin with zeros.</source>
        <translation>⟦Téémpóó çóómpáárééš íídš óóñlý ááš áá whóóléé, ááñd ñóót thóóšéé tháát béégííñ wííth žééróóš.·············⟧</translation>
    </message>
    <message>
        <source>Tempo finds no root spans by an empty parent.</source>
        <translation>⟦Téémpóó fííñdš ñóó róóóót špááñš bý ááñ éémptý páárééñt.·········⟧</translation>
    </message>
    <message>
        <source>Tempo keeps the count of children only in its newest format.</source>
        <translation>⟦Téémpóó kéééépš théé çóóúúñt óóf çhííldrééñ óóñlý ííñ íítš ñééwééšt fóórmáát.···········⟧</translation>
    </message>
    <message>
        <source>%1 Asked right: %2</source>
        <extracomment>%1 says what goes wrong, %2 is a query in TraceQL</extracomment>
        <translation>⟦%1 Ááškééd rííght: %2····⟧</translation>
    </message>
    <message>
        <source>Tempo may answer this wrongly</source>
        <translation>⟦Téémpóó mááý ááñšwéér thííš wróóñglý·····⟧</translation>
    </message>
    <message>
        <source>Use this query</source>
        <translation>⟦Úúšéé thííš qúúéérý⟧</translation>
    </message>
    <message>
        <source>Tempo tells these times in nanoseconds, and counts spans without events as 0.</source>
        <translation>⟦Téémpóó tééllš thééšéé tíímééš ííñ ñááñóóšééçóóñdš, ááñd çóóúúñtš špááñš wííthóóúút éévééñtš ááš 0.··············⟧</translation>
    </message>
    <message>
        <source>Tempo fails altogether where one of these attributes is no number.</source>
        <translation>⟦Téémpóó fááíílš ááltóógééthéér whééréé óóñéé óóf thééšéé ááttrííbúútééš ííš ñóó ñúúmbéér.········⟧</translation>
    </message>
    <message>
        <source>Tempo leaves out spans without a known parent here, unless the filter names an attribute.</source>
        <translation>⟦Téémpóó lééáávééš óóúút špááñš wííthóóúút áá kñóówñ páárééñt hééréé, úúñlééšš théé fííltéér ñáámééš ááñ ááttrííbúútéé.·············⟧</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Settings</source>
        <translation>⟦Šééttííñgš⟧</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>⟦Šééttííñgš (Çtrl+,)····⟧</translation>
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
        <translation>⟦ÓóTLP JŠÓóÑ óóf théé špááñ···⟧</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>⟦Çóópý JŠÓóÑ⟧</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>⟦Šáávéé…⟧</translation>
    </message>
    <message>
        <source>Save the span as a file that can be imported again</source>
        <translation>⟦Šáávéé théé špááñ ááš áá fííléé tháát çááñ béé íímpóórtééd áágááííñ······⟧</translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation>⟦ÓóTLP JŠÓóÑ⟧</translation>
    </message>
    <message>
        <source>Save the span</source>
        <translation>⟦Šáávéé théé špááñ⟧</translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation>⟦ÓóTLP JŠÓóÑ (*.json)·····⟧</translation>
    </message>
    <message>
        <source>The span was not saved</source>
        <translation>⟦Théé špááñ wááš ñóót šáávééd···⟧</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>⟦Théé fííléé %1 çááññóót béé wrííttééñ: %2······⟧</translation>
    </message>
</context>
<context>
    <name>ui::ReceiverPage</name>
    <message>
        <source>Receiver</source>
        <translation>⟦Rééçééíívéér⟧</translation>
    </message>
    <message>
        <source>Copy the environment variable</source>
        <translation>⟦Çóópý théé ééñvííróóñmééñt váárííáábléé··⟧</translation>
    </message>
    <message>
        <source>&amp;Receive traces</source>
        <translation>⟦&amp;Rééçééíívéé trááçééš⟧</translation>
    </message>
    <message>
        <source>Takes OTLP over HTTP from programs on this computer only.</source>
        <translation>⟦Táákééš ÓóTLP óóvéér HTTP fróóm próógráámš óóñ thííš çóómpúútéér óóñlý.············⟧</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>⟦&amp;Póórt⟧</translation>
    </message>
    <message>
        <source>4318 is where most programs send to by themselves.</source>
        <translation>⟦4318 ííš whééréé móóšt próógráámš šééñd tóó bý théémšéélvééš.············⟧</translation>
    </message>
    <message>
        <source>For your programs</source>
        <translation>⟦Fóór ýóóúúr próógráámš·⟧</translation>
    </message>
</context>
<context>
    <name>ui::ResultPane</name>
    <message>
        <source>Press Enter in the query line to search.</source>
        <translation>⟦Prééšš Ééñtéér ííñ théé qúúéérý lííñéé tóó šééáárçh.······⟧</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>⟦Trý áágááííñ⟧</translation>
    </message>
    <message>
        <source>No trace matches this query. Loosen a condition, or start from an example.</source>
        <translation>⟦Ñóó trááçéé máátçhééš thííš qúúéérý. Lóóóóšééñ áá çóóñdíítííóóñ, óór štáárt fróóm ááñ ééxáámpléé.············⟧</translation>
    </message>
    <message>
        <source>No trace matches this query within: %1.</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;</extracomment>
        <translation>⟦Ñóó trááçéé máátçhééš thííš qúúéérý wííthííñ: %1.·······⟧</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>⟦Šééáárçh ááll tííméé⟧</translation>
    </message>
</context>
<context>
    <name>ui::ResultSkeleton</name>
    <message>
        <source>Searching</source>
        <translation>⟦Šééáárçhííñg⟧</translation>
    </message>
</context>
<context>
    <name>ui::ResultViews</name>
    <message>
        <source>Views of the result</source>
        <translation>⟦Vííééwš óóf théé rééšúúlt·⟧</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>⟦Trááçééš⟧</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>⟦Špááñš⟧</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>⟦Dúúráátííóóñš⟧</translation>
    </message>
    <message>
        <source>Spans found</source>
        <translation>⟦Špááñš fóóúúñd⟧</translation>
    </message>
    <message>
        <source>Durations of the traces over time</source>
        <translation>⟦Dúúráátííóóñš óóf théé trááçééš óóvéér tííméé··⟧</translation>
    </message>
    <message>
        <source>| select(span.…) in the query adds columns</source>
        <translation>⟦| šéélééçt(špááñ.…) ííñ théé qúúéérý ááddš çóólúúmñš·········⟧</translation>
    </message>
    <message>
        <source>%1 of %2 matched spans</source>
        <translation>⟦%1 óóf %2 máátçhééd špááñš·····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 matched span(s)</source>
        <translation>
            <numerusform>⟦%1 máátçhééd špááñ(š)····⟧</numerusform>
            <numerusform>⟦%1 máátçhééd špááñ(š)····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted among the %1 loaded; load all to sort all</source>
        <extracomment>%1 is a count of traces</extracomment>
        <translation>⟦šóórtééd áámóóñg théé %1 lóóáádééd; lóóáád ááll tóó šóórt ááll········⟧</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>⟦Çóólúúmñš⟧</translation>
    </message>
    <message>
        <source>Add an attribute as a column…</source>
        <translation>⟦Áádd ááñ ááttrííbúútéé ááš áá çóólúúmñ…··⟧</translation>
    </message>
</context>
<context>
    <name>ui::RevealLineEdit</name>
    <message>
        <source>Hide</source>
        <translation>⟦Híídéé⟧</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>⟦Šhóów wháát ííš týpééd···⟧</translation>
    </message>
</context>
<context>
    <name>ui::RoundTripDialog</name>
    <message>
        <source>&amp;Wait Again</source>
        <translation>⟦&amp;Wááíít Áágááííñ⟧</translation>
    </message>
    <message>
        <source>Wait for a Trace</source>
        <translation>⟦Wááíít fóór áá Trááçéé⟧</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>⟦Šééçóóñdš wááíítééd⟧</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>⟦&amp;Áát⟧</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>⟦&amp;Çááñçéél⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds. 1 to 2 minutes are normal.</source>
        <translation>
            <numerusform>⟦%n šééçóóñdš. 1 tóó 2 mííñúútééš ááréé ñóórmáál.·······⟧</numerusform>
            <numerusform>⟦%n šééçóóñdš. 1 tóó 2 mííñúútééš ááréé ñóórmáál.·······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visible after %n seconds</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>
            <numerusform>⟦Vííšííbléé ááftéér %n šééçóóñdš···⟧</numerusform>
            <numerusform>⟦Vííšííbléé ááftéér %n šééçóóñdš···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The trace can be read at %1.</source>
        <translation>⟦Théé trááçéé çááñ béé rééáád áát %1.····⟧</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>⟦&amp;Çlóóšéé⟧</translation>
    </message>
    <message numerus="yes">
        <source>Not there after %n seconds</source>
        <translation>
            <numerusform>⟦Ñóót thééréé ááftéér %n šééçóóñdš····⟧</numerusform>
            <numerusform>⟦Ñóót thééréé ááftéér %n šééçóóñdš····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be asked for</source>
        <translation>⟦Íít çááññóót béé ááškééd fóór··⟧</translation>
    </message>
    <message>
        <source>This is what can keep it away:</source>
        <translation>⟦Thííš ííš wháát çááñ kéééép íít ááwááý:····⟧</translation>
    </message>
    <message>
        <source>Waiting until trace %1 can be read.</source>
        <translation>⟦Wááíítííñg úúñtííl trááçéé %1 çááñ béé rééáád.····⟧</translation>
    </message>
</context>
<context>
    <name>ui::SamplingForm</name>
    <message>
        <source>Sampling</source>
        <translation>⟦Šáámplííñg⟧</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>⟦&amp;Ráátéé⟧</translation>
    </message>
    <message>
        <source>Every trace is sent.</source>
        <translation>⟦Éévéérý trááçéé ííš šééñt.··⟧</translation>
    </message>
    <message>
        <source>About %1 % of your sessions are sent. A session is always sent whole or not at all; without a session each trace is decided by itself. Every destination chooses independently.</source>
        <translation>⟦Áábóóúút %1 % óóf ýóóúúr šééššííóóñš ááréé šééñt. Áá šééššííóóñ ííš áálwááýš šééñt whóóléé óór ñóót áát ááll; wííthóóúút áá šééššííóóñ ééááçh trááçéé ííš dééçíídééd bý íítšéélf. Éévéérý dééštííñáátííóóñ çhóóóóšééš ííñdéépééñdééñtlý.····························⟧</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Load more</source>
        <translation>⟦Lóóáád móóréé⟧</translation>
    </message>
    <message>
        <source>Traces found</source>
        <translation>⟦Trááçééš fóóúúñd⟧</translation>
    </message>
    <message>
        <source>Load more traces</source>
        <translation>⟦Lóóáád móóréé trááçééš⟧</translation>
    </message>
    <message>
        <source>Could not look for new traces; trying again as more arrive</source>
        <translation>⟦Çóóúúld ñóót lóóóók fóór ñééw trááçééš; trýííñg áágááííñ ááš móóréé áárríívéé········⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) of the query before</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š) óóf théé qúúéérý bééfóóréé·····⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š) óóf théé qúúéérý bééfóóréé·····⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln trááçéé(š)······⟧</numerusform>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln trááçéé(š)······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>⟦%1 špááñ(š)··⟧</numerusform>
            <numerusform>⟦%1 špááñ(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 trace(s) and %2 in %3</source>
        <extracomment>%2 is a count of spans such as &quot;12 spans&quot;, %3 a duration</extracomment>
        <translation>
            <numerusform>⟦Ííñšpééçtééd %1 trááçéé(š) ááñd %2 ííñ %3········⟧</numerusform>
            <numerusform>⟦Ííñšpééçtééd %1 trááçéé(š) ááñd %2 ííñ %3········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>⟦lééšš thááñ 1 mš···⟧</translation>
    </message>
    <message numerus="yes">
        <source>Inspected %1 span(s) in %2</source>
        <extracomment>%2 is a duration</extracomment>
        <translation>
            <numerusform>⟦Ííñšpééçtééd %1 špááñ(š) ííñ %2······⟧</numerusform>
            <numerusform>⟦Ííñšpééçtééd %1 špááñ(š) ííñ %2······⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a count, then what it leaves out</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>⟦Lóóáád ááll⟧</translation>
    </message>
    <message>
        <source>Load all traces</source>
        <translation>⟦Lóóáád ááll trááçééš⟧</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>⟦Óópééñ trááçéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>⟦Šéérííééš⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>⟦Láášt⟧</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>⟦Mééááñ⟧</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>⟦Lééáášt⟧</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>⟦Móóšt⟧</translation>
    </message>
</context>
<context>
    <name>ui::ServiceLegend</name>
    <message>
        <source>Services: %1</source>
        <translation>⟦Šéérvííçééš: %1·⟧</translation>
    </message>
</context>
<context>
    <name>ui::SessionCells</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>⟦%n éérróór(š)·⟧</numerusform>
            <numerusform>⟦%n éérróór(š)·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>⟦%1 tóókééñš ííñ, %2 óóúút···⟧</translation>
    </message>
    <message>
        <source>Partly estimated: an upstream did not report its tokens</source>
        <translation>⟦Páártlý ééštíímáátééd: ááñ úúpštrééáám dííd ñóót réépóórt íítš tóókééñš·········⟧</translation>
    </message>
    <message>
        <source>Cost not told</source>
        <translation>⟦Çóóšt ñóót tóóld·⟧</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>⟦%1 (ííñféérrééd)·⟧</translation>
    </message>
    <message>
        <source>%1
The caller named no session; the gateway put these calls together by their messages</source>
        <translation>⟦%1
Théé çáálléér ñáámééd ñóó šééššííóóñ; théé gáátééwááý púút thééšéé çáállš tóógééthéér bý thééíír mééššáágééš················⟧</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>⟦Láášt ááçtíívíítý⟧</translation>
    </message>
    <message>
        <source>When its last call ended</source>
        <translation>⟦Whééñ íítš láášt çááll ééñdééd····⟧</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>⟦Šééššííóóñ⟧</translation>
    </message>
    <message>
        <source>The id its calls name</source>
        <translation>⟦Théé ííd íítš çáállš ñááméé··⟧</translation>
    </message>
    <message>
        <source>User</source>
        <translation>⟦Úúšéér⟧</translation>
    </message>
    <message>
        <source>The user its calls name</source>
        <translation>⟦Théé úúšéér íítš çáállš ñááméé··⟧</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>⟦Móódéélš⟧</translation>
    </message>
    <message>
        <source>The model used first, and how many others there are</source>
        <translation>⟦Théé móódéél úúšééd fííršt, ááñd hóów mááñý óóthéérš thééréé ááréé········⟧</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>⟦Trááçééš⟧</translation>
    </message>
    <message>
        <source>Traces with calls of the session</source>
        <translation>⟦Trááçééš wííth çáállš óóf théé šééššííóóñ·····⟧</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>⟦Túúrñš⟧</translation>
    </message>
    <message>
        <source>Calls to language models</source>
        <translation>⟦Çáállš tóó lááñgúúáágéé móódéélš··⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>⟦Çáállš tháát fááíílééd·⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tííméé⟧</translation>
    </message>
    <message>
        <source>From its first call to the end of its last</source>
        <translation>⟦Fróóm íítš fííršt çááll tóó théé ééñd óóf íítš láášt·········⟧</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>⟦Tóókééñš⟧</translation>
    </message>
    <message>
        <source>Tokens in and out</source>
        <translation>⟦Tóókééñš ííñ ááñd óóúút⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>Cost of its calls, as far as told</source>
        <translation>⟦Çóóšt óóf íítš çáállš, ááš fáár ááš tóóld······⟧</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>⟦Plááçéé ííñ théé šééššííóóñ·⟧</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>⟦Štáártééd⟧</translation>
    </message>
    <message>
        <source>When its first call started</source>
        <translation>⟦Whééñ íítš fííršt çááll štáártééd·····⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñááméé⟧</translation>
    </message>
    <message>
        <source>Name of the trace</source>
        <translation>⟦Ñááméé óóf théé trááçéé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>⟦%Ln túúrñ(š)··⟧</numerusform>
            <numerusform>⟦%Ln túúrñ(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a count of turns, %2 a count of traces</extracomment>
        <translation>⟦%1 ííñ %2·⟧</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>⟦%1 tóókééñš⟧</translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>Load more</source>
        <translation>⟦Lóóáád móóréé⟧</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>⟦Šééáárçh šééššííóóñš⟧</translation>
    </message>
    <message>
        <source>Search by session, user, model or name</source>
        <translation>⟦Šééáárçh bý šééššííóóñ, úúšéér, móódéél óór ñááméé·····⟧</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>⟦Šééššííóóñš⟧</translation>
    </message>
    <message>
        <source>Load more sessions</source>
        <translation>⟦Lóóáád móóréé šééššííóóñš⟧</translation>
    </message>
    <message>
        <source>Calls that name a session, or that the gateway can put together, are threads here.</source>
        <translation>⟦Çáállš tháát ñááméé áá šééššííóóñ, óór tháát théé gáátééwááý çááñ púút tóógééthéér, ááréé thrééáádš hééréé.··············⟧</translation>
    </message>
    <message>
        <source>No session yet. %1</source>
        <translation>⟦Ñóó šééššííóóñ ýéét. %1··⟧</translation>
    </message>
    <message>
        <source>No session within: %1. %2</source>
        <extracomment>%1 is a time range such as &quot;Last 15 minutes&quot;, %2 a sentence</extracomment>
        <translation>⟦Ñóó šééššííóóñ wííthííñ: %1. %2····⟧</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>⟦Šhóów ááll tííméé⟧</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln session(s)</source>
        <translation>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln šééššííóóñ(š)······⟧</numerusform>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln šééššííóóñ(š)······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>⟦%Ln šééššííóóñ(š)··⟧</numerusform>
            <numerusform>⟦%Ln šééššííóóñ(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>⟦fróóm théé ñééwééšt %1 óóf %Ln trááçéé(š)········⟧</numerusform>
            <numerusform>⟦fróóm théé ñééwééšt %1 óóf %Ln trááçéé(š)········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>⟦fróóm théé ñééwééšt %Ln trááçéé(š); thééréé mááý béé móóréé·········⟧</numerusform>
            <numerusform>⟦fróóm théé ñééwééšt %Ln trááçéé(š); thééréé mááý béé móóréé·········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) told in part by the source</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š) tóóld ííñ páárt bý théé šóóúúrçéé········⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š) tóóld ííñ páárt bý théé šóóúúrçéé········⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetAsideList</name>
    <message>
        <source>Waits to be sent again</source>
        <translation>⟦Wááíítš tóó béé šééñt áágááííñ·⟧</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>⟦Kéépt⟧</translation>
    </message>
    <message>
        <source>Only the reason is kept</source>
        <translation>⟦Óóñlý théé rééáášóóñ ííš kéépt··⟧</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>⟦Šééñd &amp;Áágááííñ⟧</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>⟦&amp;Dííšçáárd…⟧</translation>
    </message>
    <message>
        <source>Spans that were set aside</source>
        <translation>⟦Špááñš tháát wééréé šéét áášíídéé··⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tííméé⟧</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>⟦Dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>⟦Špááñš⟧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>⟦Štáátéé⟧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>⟦Rééáášóóñ⟧</translation>
    </message>
    <message>
        <source>No destination has refused anything for good.</source>
        <translation>⟦Ñóó dééštííñáátííóóñ hááš rééfúúšééd ááñýthííñg fóór góóóód.·····⟧</translation>
    </message>
    <message>
        <source>Servers refused these spans one by one. Once the reason is mended, send them again; without a selection, all of them.</source>
        <translation>⟦Šéérvéérš rééfúúšééd thééšéé špááñš óóñéé bý óóñéé. Óóñçéé théé rééáášóóñ ííš mééñdééd, šééñd théém áágááííñ; wííthóóúút áá šéélééçtííóóñ, ááll óóf théém.···················⟧</translation>
    </message>
    <message>
        <source>The spans could not be queued again.</source>
        <translation>⟦Théé špááñš çóóúúld ñóót béé qúúééúúééd áágááííñ.···⟧</translation>
    </message>
    <message>
        <source>Nothing was lost: they are still set aside.</source>
        <translation>⟦Ñóóthííñg wááš lóóšt: thééý ááréé štííll šéét áášíídéé.·······⟧</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>⟦Dííšçáárd⟧</translation>
    </message>
    <message numerus="yes">
        <source>Never send these %n spans?</source>
        <translation>
            <numerusform>⟦Ñéévéér šééñd thééšéé %n špááñš?·····⟧</numerusform>
            <numerusform>⟦Ñéévéér šééñd thééšéé %n špááñš?·····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in Spancast&apos;s own store.</source>
        <translation>⟦Thééý štááý ííñ Špááñçáášt&apos;š óówñ štóóréé.·······⟧</translation>
    </message>
    <message>
        <source>The spans could not be discarded.</source>
        <translation>⟦Théé špááñš çóóúúld ñóót béé dííšçáárdééd.·····⟧</translation>
    </message>
    <message>
        <source>They are still set aside.</source>
        <translation>⟦Thééý ááréé štííll šéét áášíídéé.··⟧</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>⟦Šééttííñgš⟧</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>⟦Šééttííñgš páágééš·⟧</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>⟦Óóbšéérváábíílíítý⟧</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>⟦Rééçééíívéér⟧</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>⟦Ááppééáárááñçéé⟧</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>⟦Déélíívéérííééš⟧</translation>
    </message>
    <message>
        <source>Query API</source>
        <translation>⟦Qúúéérý ÁáPÍí⟧</translation>
    </message>
    <message>
        <source>Store and Retention</source>
        <translation>⟦Štóóréé ááñd Réétééñtííóóñ⟧</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>⟦Šééáárçh šééttííñgš·⟧</translation>
    </message>
    <message>
        <source>Connect your program</source>
        <translation>⟦Çóóññééçt ýóóúúr próógráám··⟧</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>⟦Gáátééwááý⟧</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>⟦Šóóúúrçééš⟧</translation>
    </message>
</context>
<context>
    <name>ui::SourceButton</name>
    <message>
        <source>This computer</source>
        <extracomment>whom a query asks: the traces kept by Spancast itself</extracomment>
        <translation>⟦Thííš çóómpúútéér⟧</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>⟦Šóóúúrçéé: %1⟧</translation>
    </message>
    <message>
        <source>Where traces are searched</source>
        <translation>⟦Whééréé trááçééš ááréé šééáárçhééd·⟧</translation>
    </message>
    <message>
        <source>Manage sources…</source>
        <translation>⟦Mááñáágéé šóóúúrçééš…⟧</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>⟦Šéévééráál tóógééthéér⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>⟦%n šóóúúrçéé(š)·⟧</numerusform>
            <numerusform>⟦%n šóóúúrçéé(š)·⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceDialog</name>
    <message>
        <source>New Source: %1</source>
        <extracomment>%1 is a kind of source, such as Grafana Cloud</extracomment>
        <translation>⟦Ñééw Šóóúúrçéé: %1·⟧</translation>
    </message>
    <message>
        <source>Edit Source: %1</source>
        <translation>⟦Éédíít Šóóúúrçéé: %1⟧</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>⟦Štóórééd ííñ théé kééýçhááííñ··⟧</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>⟦&amp;Çhóóóóšéé…⟧</translation>
    </message>
    <message>
        <source>Choose the data source</source>
        <translation>⟦Çhóóóóšéé théé dáátáá šóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>⟦&amp;Çááñçéél⟧</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>⟦&amp;Šáávéé⟧</translation>
    </message>
    <message>
        <source>The stored token cannot be read</source>
        <translation>⟦Théé štóórééd tóókééñ çááññóót béé rééáád···⟧</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>⟦Tééštííñg…⟧</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>⟦Théé tééšt fááíílééd⟧</translation>
    </message>
    <message>
        <source>Tempo answers.</source>
        <extracomment>%1 is a version such as 2.9.1</extracomment>
        <translation>⟦Téémpóó ááñšwéérš.·⟧</translation>
    </message>
    <message>
        <source>Tempo %1 answers.</source>
        <translation>⟦Téémpóó %1 ááñšwéérš.··⟧</translation>
    </message>
    <message>
        <source>It has traces of the last hour.</source>
        <translation>⟦Íít hááš trááçééš óóf théé láášt hóóúúr.····⟧</translation>
    </message>
    <message>
        <source>It has no traces of the last hour; older ones may be there.</source>
        <translation>⟦Íít hááš ñóó trááçééš óóf théé láášt hóóúúr; óóldéér óóñééš mááý béé thééréé.·········⟧</translation>
    </message>
    <message>
        <source>The data sources cannot be listed</source>
        <translation>⟦Théé dáátáá šóóúúrçééš çááññóót béé lííštééd···⟧</translation>
    </message>
    <message>
        <source>The token sees none</source>
        <translation>⟦Théé tóókééñ šééééš ñóóñéé⟧</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>⟦Šáávííñg…⟧</translation>
    </message>
    <message>
        <source>Your keychain may ask you to unlock it.</source>
        <translation>⟦Ýóóúúr kééýçhááííñ mááý áášk ýóóúú tóó úúñlóóçk íít.····⟧</translation>
    </message>
    <message>
        <source>Keep in memory until quit</source>
        <translation>⟦Kéééép ííñ méémóórý úúñtííl qúúíít·⟧</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>⟦Çááñçéél &amp;Tééšt·⟧</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>⟦&amp;Tééšt Çóóññééçtííóóñ·⟧</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>⟦Tééšt théé çóóññééçtííóóñ fííršt···⟧</translation>
    </message>
</context>
<context>
    <name>ui::SourceNote</name>
    <message>
        <source>No start was asked for, so the last 30 days were searched. Choose a range of your own to look further back.</source>
        <translation>⟦Ñóó štáárt wááš ááškééd fóór, šóó théé láášt 30 dááýš wééréé šééáárçhééd. Çhóóóóšéé áá rááñgéé óóf ýóóúúr óówñ tóó lóóóók fúúrthéér bááçk.····················⟧</translation>
    </message>
    <message>
        <source>Tempo shows what is younger than 30 seconds a little later. Run the query again to see it.</source>
        <translation>⟦Téémpóó šhóówš wháát ííš ýóóúúñgéér thááñ 30 šééçóóñdš áá lííttléé láátéér. Rúúñ théé qúúéérý áágááííñ tóó šéééé íít.················⟧</translation>
    </message>
    <message>
        <source>So long a time was asked in %1 parts, newest first. A shorter range answers sooner.</source>
        <translation>⟦Šóó lóóñg áá tííméé wááš ááškééd ííñ %1 páártš, ñééwééšt fííršt. Áá šhóórtéér rááñgéé ááñšwéérš šóóóóñéér.················⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a source of traces, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Texts that were cut at 2,048 bytes are shown in full from another source, in %n spans.</source>
        <translation>
            <numerusform>⟦Tééxtš tháát wééréé çúút áát 2,048 býtééš ááréé šhóówñ ííñ fúúll fróóm ááñóóthéér šóóúúrçéé, ííñ %n špááñš.····················⟧</numerusform>
            <numerusform>⟦Tééxtš tháát wééréé çúút áát 2,048 býtééš ááréé šhóówñ ííñ fúúll fróóm ááñóóthéér šóóúúrçéé, ííñ %n špááñš.····················⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers come from %1 alone, since the same span may be in several sources. Choose another one to count there.</source>
        <extracomment>%1 is the name of a source of traces</extracomment>
        <translation>⟦Ñúúmbéérš çóóméé fróóm %1 áálóóñéé, šííñçéé théé šááméé špááñ mááý béé ííñ šéévééráál šóóúúrçééš. Çhóóóóšéé ááñóóthéér óóñéé tóó çóóúúñt thééréé.················⟧</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <extracomment>%1 is the name of a source of traces, %2 what it said</extracomment>
        <translation>⟦%1 dííd ñóót ááñšwéér: %2····⟧</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>&amp;Name</source>
        <translation>⟦&amp;Ñááméé⟧</translation>
    </message>
    <message>
        <source>As the search page lists it.</source>
        <translation>⟦Ááš théé šééáárçh páágéé lííštš íít.····⟧</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>⟦&amp;ÚúRL⟧</translation>
    </message>
    <message>
        <source>In the portal: your stack, Tempo, Details, “URL”. It is not the address that spans are sent to (otlp-gateway-…).</source>
        <translation>⟦Ííñ théé póórtáál: ýóóúúr štááçk, Téémpóó, Déétááíílš, “ÚúRL”. Íít ííš ñóót théé ááddrééšš tháát špááñš ááréé šééñt tóó (óótlp-gáátééwááý-…).·························⟧</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>⟦Úúšéé&amp;r⟧</translation>
    </message>
    <message>
        <source>The number called “User” on the same page. It is neither the instance ID of OpenTelemetry nor the number of the stack.</source>
        <translation>⟦Théé ñúúmbéér çáállééd “Úúšéér” óóñ théé šááméé páágéé. Íít ííš ñééííthéér théé ííñštááñçéé ÍíD óóf ÓópééñTéélééméétrý ñóór théé ñúúmbéér óóf théé štááçk.·····················⟧</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>⟦T&amp;óókééñ⟧</translation>
    </message>
    <message>
        <source>Of an access policy with the scope traces:read. The one for sending (traces:write) cannot read.</source>
        <translation>⟦Óóf ááñ ááççééšš póólííçý wííth théé šçóópéé trááçééš:rééáád. Théé óóñéé fóór šééñdííñg (trááçééš:wríítéé) çááññóót rééáád.·················⟧</translation>
    </message>
    <message>
        <source>Tempo&apos;s own port is 3200.</source>
        <translation>⟦Téémpóó&apos;š óówñ póórt ííš 3200.·····⟧</translation>
    </message>
    <message>
        <source>Only where a proxy in front of Tempo asks for one.</source>
        <translation>⟦Óóñlý whééréé áá próóxý ííñ fróóñt óóf Téémpóó ááškš fóór óóñéé.·········⟧</translation>
    </message>
    <message>
        <source>Pass&amp;word or token</source>
        <translation>⟦Páášš&amp;wóórd óór tóókééñ··⟧</translation>
    </message>
    <message>
        <source>Without a user it is sent as a bearer token.</source>
        <translation>⟦Wííthóóúút áá úúšéér íít ííš šééñt ááš áá bééááréér tóókééñ.····⟧</translation>
    </message>
    <message>
        <source>Tena&amp;nt</source>
        <translation>⟦Tééñáá&amp;ñt⟧</translation>
    </message>
    <message>
        <source>Only where Tempo serves several (X-Scope-OrgID).</source>
        <translation>⟦Óóñlý whééréé Téémpóó šéérvééš šéévééráál (X-Šçóópéé-ÓórgÍíD).········⟧</translation>
    </message>
    <message>
        <source>Of the Grafana that you open in a browser.</source>
        <translation>⟦Óóf théé Grááfááñáá tháát ýóóúú óópééñ ííñ áá bróówšéér.·····⟧</translation>
    </message>
    <message>
        <source>Of a service account: Administration, Users and access, Service accounts.</source>
        <translation>⟦Óóf áá šéérvííçéé ááççóóúúñt: Áádmííñííštráátííóóñ, Úúšéérš ááñd ááççééšš, Šéérvííçéé ááççóóúúñtš.·········⟧</translation>
    </message>
    <message>
        <source>&amp;Data source</source>
        <translation>⟦&amp;Dáátáá šóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>Name or uid. Left empty: the stack&apos;s own traces, or the only Tempo.</source>
        <translation>⟦Ñááméé óór úúííd. Lééft éémptý: théé štááçk&apos;š óówñ trááçééš, óór théé óóñlý Téémpóó.··············⟧</translation>
    </message>
    <message>
        <source>Grafana Cloud</source>
        <translation>⟦Grááfááñáá Çlóóúúd⟧</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>⟦Téémpóó⟧</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>⟦Grááfááñáá dáátáá šóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>The traces of your stack, with a token for reading.</source>
        <translation>⟦Théé trááçééš óóf ýóóúúr štááçk, wííth áá tóókééñ fóór rééáádííñg.········⟧</translation>
    </message>
    <message>
        <source>A Tempo of your own, at its address.</source>
        <translation>⟦Áá Téémpóó óóf ýóóúúr óówñ, áát íítš ááddrééšš.·····⟧</translation>
    </message>
    <message>
        <source>Through a Grafana that may ask its Tempo, with a service account.</source>
        <translation>⟦Thróóúúgh áá Grááfááñáá tháát mááý áášk íítš Téémpóó, wííth áá šéérvííçéé ááççóóúúñt.··········⟧</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>⟦Ñéééédééd.⟧</translation>
    </message>
    <message>
        <source>Another source has this name.</source>
        <translation>⟦Ááñóóthéér šóóúúrçéé hááš thííš ñááméé.··⟧</translation>
    </message>
    <message>
        <source>Enter a web address, without user and password.</source>
        <translation>⟦Ééñtéér áá wééb ááddrééšš, wííthóóúút úúšéér ááñd pááššwóórd.·······⟧</translation>
    </message>
    <message>
        <source>Spans are sent there, but cannot be read. Copy the URL of the Tempo page; it begins with https://tempo-.</source>
        <translation>⟦Špááñš ááréé šééñt thééréé, búút çááññóót béé rééáád. Çóópý théé ÚúRL óóf théé Téémpóó páágéé; íít béégííñš wííth httpš://téémpóó-.·······················⟧</translation>
    </message>
    <message>
        <source>That is a Grafana. Copy the URL of the Tempo page, or add it as a Grafana data source.</source>
        <translation>⟦Tháát ííš áá Grááfááñáá. Çóópý théé ÚúRL óóf théé Téémpóó páágéé, óór áádd íít ááš áá Grááfááñáá dáátáá šóóúúrçéé.·············⟧</translation>
    </message>
    <message>
        <source>That is the portal. Enter the address of the stack.</source>
        <translation>⟦Tháát ííš théé póórtáál. Ééñtéér théé ááddrééšš óóf théé štááçk.··········⟧</translation>
    </message>
    <message>
        <source>That is for logs or metrics. The one for traces begins with https://tempo-.</source>
        <translation>⟦Tháát ííš fóór lóógš óór méétrííçš. Théé óóñéé fóór trááçééš béégííñš wííth httpš://téémpóó-.·················⟧</translation>
    </message>
    <message>
        <source>That is Tempo itself. Enter the Grafana&apos;s address, or add it as Grafana Cloud.</source>
        <translation>⟦Tháát ííš Téémpóó íítšéélf. Ééñtéér théé Grááfááñáá&apos;š ááddrééšš, óór áádd íít ááš Grááfááñáá Çlóóúúd.··············⟧</translation>
    </message>
    <message>
        <source>Enter the number that the Tempo page calls “User”.</source>
        <translation>⟦Ééñtéér théé ñúúmbéér tháát théé Téémpóó páágéé çáállš “Úúšéér”.·········⟧</translation>
    </message>
    <message>
        <source>That is the token of a service account. Tempo needs one of an access policy; it begins with glc_.</source>
        <translation>⟦Tháát ííš théé tóókééñ óóf áá šéérvííçéé ááççóóúúñt. Téémpóó ñéééédš óóñéé óóf ááñ ááççééšš póólííçý; íít béégííñš wííth glç_.·················⟧</translation>
    </message>
    <message>
        <source>That is the token of an access policy. Grafana needs one of a service account; it begins with glsa_.</source>
        <translation>⟦Tháát ííš théé tóókééñ óóf ááñ ááççééšš póólííçý. Grááfááñáá ñéééédš óóñéé óóf áá šéérvííçéé ááççóóúúñt; íít béégííñš wííth glšáá_.·················⟧</translation>
    </message>
    <message>
        <source>It does not begin like Grafana&apos;s tokens. Was all of it copied?</source>
        <translation>⟦Íít dóóééš ñóót béégííñ lííkéé Grááfááñáá&apos;š tóókééñš. Wááš ááll óóf íít çóópííééd?·········⟧</translation>
    </message>
    <message>
        <source>It holds a blank or another character that cannot be sent.</source>
        <translation>⟦Íít hóóldš áá blááñk óór ááñóóthéér çháárááçtéér tháát çááññóót béé šééñt.···········⟧</translation>
    </message>
    <message>
        <source>Over http others on the way can read the token. Use https.</source>
        <translation>⟦Óóvéér http óóthéérš óóñ théé wááý çááñ rééáád théé tóókééñ. Úúšéé httpš.············⟧</translation>
    </message>
    <message>
        <source>St&amp;ack</source>
        <translation>⟦Št&amp;ááçk⟧</translation>
    </message>
    <message>
        <source>The address of its Grafana, for links to its pages. May stay empty.</source>
        <translation>⟦Théé ááddrééšš óóf íítš Grááfááñáá, fóór lííñkš tóó íítš páágééš. Mááý štááý éémptý.··············⟧</translation>
    </message>
    <message>
        <source>URL: that is not Tempo&apos;s. Neither the gateway that spans are sent to nor a dashboard can be asked.</source>
        <translation>⟦ÚúRL: tháát ííš ñóót Téémpóó&apos;š. Ñééííthéér théé gáátééwááý tháát špááñš ááréé šééñt tóó ñóór áá dáášhbóóáárd çááñ béé ááškééd.···················⟧</translation>
    </message>
    <message>
        <source>URL: fine, Tempo answers there.</source>
        <translation>⟦ÚúRL: fííñéé, Téémpóó ááñšwéérš thééréé.····⟧</translation>
    </message>
    <message>
        <source>URL: nobody answers there as Tempo does.</source>
        <translation>⟦ÚúRL: ñóóbóódý ááñšwéérš thééréé ááš Téémpóó dóóééš.······⟧</translation>
    </message>
    <message>
        <source>Token: it may not read. It needs the scope traces:read.</source>
        <translation>⟦Tóókééñ: íít mááý ñóót rééáád. Íít ñéééédš théé šçóópéé trááçééš:rééáád.········⟧</translation>
    </message>
    <message>
        <source>Token: fine, it may read.</source>
        <translation>⟦Tóókééñ: fííñéé, íít mááý rééáád.··⟧</translation>
    </message>
    <message>
        <source>Token: it needs the scope traces:read; nobody could be asked.</source>
        <translation>⟦Tóókééñ: íít ñéééédš théé šçóópéé trááçééš:rééáád; ñóóbóódý çóóúúld béé ááškééd.·········⟧</translation>
    </message>
    <message>
        <source>Enter the address under which the stack&apos;s Grafana opens in a browser.</source>
        <translation>⟦Ééñtéér théé ááddrééšš úúñdéér whííçh théé štááçk&apos;š Grááfááñáá óópééñš ííñ áá bróówšéér.·············⟧</translation>
    </message>
    <message>
        <source>Time range: fine, the trace is asked for by its ID.</source>
        <translation>⟦Tííméé rááñgéé: fííñéé, théé trááçéé ííš ááškééd fóór bý íítš ÍíD.········⟧</translation>
    </message>
    <message>
        <source>User: fine, it is a number.</source>
        <translation>⟦Úúšéér: fííñéé, íít ííš áá ñúúmbéér.··⟧</translation>
    </message>
    <message>
        <source>User: it has to be the number of the traces&apos; user.</source>
        <translation>⟦Úúšéér: íít hááš tóó béé théé ñúúmbéér óóf théé trááçééš&apos; úúšéér.········⟧</translation>
    </message>
    <message>
        <source>Sending: fine, the destination has taken the trace.</source>
        <translation>⟦Šééñdííñg: fííñéé, théé dééštííñáátííóóñ hááš táákééñ théé trááçéé.·······⟧</translation>
    </message>
    <message>
        <source>Sending: Test Connection tells whether the destination&apos;s API Key may write (traces:write).</source>
        <translation>⟦Šééñdííñg: Tééšt Çóóññééçtííóóñ tééllš whééthéér théé dééštííñáátííóóñ&apos;š ÁáPÍí Kééý mááý wríítéé (trááçééš:wríítéé).·················⟧</translation>
    </message>
    <message>
        <source>Delay: 1 to 2 minutes are normal, and they have passed.</source>
        <translation>⟦Déélááý: 1 tóó 2 mííñúútééš ááréé ñóórmáál, ááñd thééý háávéé pááššééd.·········⟧</translation>
    </message>
    <message>
        <source>Delay: 1 to 2 minutes are normal. Wait again.</source>
        <translation>⟦Déélááý: 1 tóó 2 mííñúútééš ááréé ñóórmáál. Wááíít áágááííñ.·····⟧</translation>
    </message>
    <message>
        <source>Data source: fine, it is the stack&apos;s own.</source>
        <translation>⟦Dáátáá šóóúúrçéé: fííñéé, íít ííš théé štááçk&apos;š óówñ.······⟧</translation>
    </message>
    <message>
        <source>Data source: usually it is grafanacloud-{stack}-traces. Is this the one the destination fills?</source>
        <translation>⟦Dáátáá šóóúúrçéé: úúšúúáállý íít ííš grááfááñááçlóóúúd-{štááçk}-trááçééš. Ííš thííš théé óóñéé théé dééštííñáátííóóñ fííllš?···············⟧</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>⟦Šóóúúrçééš⟧</translation>
    </message>
    <message>
        <source>Searches ask the traces on this computer, or one of these. Choose it under the query.</source>
        <translation>⟦Šééáárçhééš áášk théé trááçééš óóñ thííš çóómpúútéér, óór óóñéé óóf thééšéé. Çhóóóóšéé íít úúñdéér théé qúúéérý.·············⟧</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>⟦Çóóñfíígúúrééd⟧</translation>
    </message>
    <message>
        <source>Configured sources</source>
        <translation>⟦Çóóñfíígúúrééd šóóúúrçééš⟧</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>⟦Áávááííláábléé⟧</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>⟦Áádd⟧</translation>
    </message>
    <message>
        <source>No other source yet. Add one below.</source>
        <translation>⟦Ñóó óóthéér šóóúúrçéé ýéét. Áádd óóñéé béélóów.···⟧</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>⟦Éédíít⟧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>⟦Réémóóvéé⟧</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>⟦Réémóóvéé áá šóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>Remove “%1” and its stored token? The traces there stay.</source>
        <translation>⟦Réémóóvéé “%1” ááñd íítš štóórééd tóókééñ? Théé trááçééš thééréé štááý.···········⟧</translation>
    </message>
</context>
<context>
    <name>ui::SpanFacts</name>
    <message>
        <source>under 0.1 % of the trace</source>
        <translation>⟦úúñdéér 0.1 % óóf théé trááçéé····⟧</translation>
    </message>
    <message>
        <source>%1 % of the trace</source>
        <translation>⟦%1 % óóf théé trááçéé··⟧</translation>
    </message>
    <message>
        <source>Dropped attributes</source>
        <translation>⟦Dróóppééd ááttrííbúútééš·⟧</translation>
    </message>
    <message>
        <source>Dropped events</source>
        <translation>⟦Dróóppééd éévééñtš·⟧</translation>
    </message>
    <message>
        <source>Dropped links</source>
        <translation>⟦Dróóppééd lííñkš·⟧</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>⟦Móódéél⟧</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>⟦Próóvíídéér⟧</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>⟦Ííñpúút tóókééñš⟧</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>⟦Çááçhééd tóókééñš⟧</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>⟦Óóúútpúút tóókééñš⟧</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>⟦Rééáášóóñííñg tóókééñš⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>⟦Fííršt tóókééñ⟧</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>⟦Fííñííšh rééáášóóñ⟧</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>⟦Štáárt⟧</translation>
    </message>
    <message>
        <source>After trace start</source>
        <translation>⟦Ááftéér trááçéé štáárt·⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Štáátúúš⟧</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>⟦Kííñd⟧</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>⟦Šçóópéé⟧</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>⟦Páárééñt⟧</translation>
    </message>
    <message>
        <source>Parent (missing)</source>
        <translation>⟦Páárééñt (mííššííñg)··⟧</translation>
    </message>
    <message>
        <source>Spans below</source>
        <translation>⟦Špááñš béélóów⟧</translation>
    </message>
    <message>
        <source>Trace state</source>
        <translation>⟦Trááçéé štáátéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::SpanMatchModel</name>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>⟦Trááçéé⟧</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>⟦Šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>⟦Štáártééd⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::SpanTableModel</name>
    <message>
        <source>Service</source>
        <translation>⟦Šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>⟦Štáárt⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>⟦Šéélf tííméé⟧</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>⟦Kííñd⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Štáátúúš⟧</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>⟦Móódéél⟧</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>⟦Tóókééñš⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>Span ID</source>
        <translation>⟦Špááñ ÍíD⟧</translation>
    </message>
</context>
<context>
    <name>ui::StackView</name>
    <message>
        <source>Stack trace</source>
        <translation>⟦Štááçk trááçéé⟧</translation>
    </message>
    <message>
        <source>Copy stack trace</source>
        <translation>⟦Çóópý štááçk trááçéé··⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames of libraries</source>
        <extracomment>lines of a stack trace that are not the program&apos;s own</extracomment>
        <translation>
            <numerusform>⟦%1 fráámééš óóf lííbráárííééš··⟧</numerusform>
            <numerusform>⟦%1 fráámééš óóf lííbráárííééš··⟧</numerusform>
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
        <translation>⟦Gróóúúp bý ááñ ááttrííbúútéé·⟧</translation>
    </message>
    <message>
        <source>Select attributes as columns</source>
        <translation>⟦Šéélééçt ááttrííbúútééš ááš çóólúúmñš···⟧</translation>
    </message>
    <message>
        <source>With so many spans</source>
        <translation>⟦Wííth šóó mááñý špááñš···⟧</translation>
    </message>
    <message>
        <source>With such an average</source>
        <translation>⟦Wííth šúúçh ááñ áávééráágéé·⟧</translation>
    </message>
    <message>
        <source>Chart: spans a second</source>
        <translation>⟦Çháárt: špááñš áá šééçóóñd···⟧</translation>
    </message>
    <message>
        <source>Chart: spans a second, by model</source>
        <translation>⟦Çháárt: špááñš áá šééçóóñd, bý móódéél······⟧</translation>
    </message>
    <message>
        <source>Chart: quantiles of the duration</source>
        <translation>⟦Çháárt: qúúááñtíílééš óóf théé dúúráátííóóñ···⟧</translation>
    </message>
    <message>
        <source>Chart: heat map of the duration</source>
        <translation>⟦Çháárt: hééáát mááp óóf théé dúúráátííóóñ···⟧</translation>
    </message>
    <message>
        <source>Compare failures with the rest</source>
        <translation>⟦Çóómpááréé fááíílúúrééš wííth théé rééšt···⟧</translation>
    </message>
    <message>
        <source>The ten largest series</source>
        <translation>⟦Théé tééñ láárgééšt šéérííééš··⟧</translation>
    </message>
</context>
<context>
    <name>ui::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>⟦Trý áágááííñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsModel</name>
    <message>
        <source>(none)</source>
        <translation>⟦(ñóóñéé)⟧</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>⟦Špááñš⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>⟦Tóótáál⟧</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>⟦Šéélf tííméé⟧</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>⟦p50⟧</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>⟦p95⟧</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>⟦Lóóñgééšt⟧</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsView</name>
    <message>
        <source>Statistics of the spans</source>
        <translation>⟦Štáátííštííçš óóf théé špááñš···⟧</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>⟦&amp;Gróóúúp bý⟧</translation>
    </message>
    <message>
        <source>Span name</source>
        <translation>⟦Špááñ ñááméé⟧</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>⟦Šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>⟦Kííñd⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Štáátúúš⟧</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 spans received</source>
        <translation>
            <numerusform>⟦%1 špááñš rééçééíívééd·⟧</numerusform>
            <numerusform>⟦%1 špááñš rééçééíívééd·⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 traces, %2</source>
        <extracomment>%1 is a count of traces, %2 a size such as &quot;1.50 MiB&quot;</extracomment>
        <translation>
            <numerusform>⟦%1 trááçééš, %2··⟧</numerusform>
            <numerusform>⟦%1 trááçééš, %2··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spans are stored</source>
        <translation>
            <numerusform>⟦%1 špááñš ááréé štóórééd··⟧</numerusform>
            <numerusform>⟦%1 špááñš ááréé štóórééd··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>⟦%1 çáállš·⟧</numerusform>
            <numerusform>⟦%1 çáállš·⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StorePage</name>
    <message>
        <source>No limit</source>
        <translation>⟦Ñóó líímíít⟧</translation>
    </message>
    <message>
        <source>Store and Retention</source>
        <translation>⟦Štóóréé ááñd Réétééñtííóóñ⟧</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>⟦ MííB⟧</translation>
    </message>
    <message>
        <source> days</source>
        <translation>⟦ dááýš⟧</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>⟦Láárgééšt &amp;šíížéé⟧</translation>
    </message>
    <message>
        <source>When the store grows beyond it, the oldest traces go first.</source>
        <translation>⟦Whééñ théé štóóréé gróówš bééýóóñd íít, théé óóldééšt trááçééš góó fííršt.············⟧</translation>
    </message>
    <message>
        <source>Longest &amp;age</source>
        <translation>⟦Lóóñgééšt &amp;áágéé⟧</translation>
    </message>
    <message>
        <source>Older traces are deleted.</source>
        <translation>⟦Óóldéér trááçééš ááréé dééléétééd.·⟧</translation>
    </message>
    <message>
        <source>Both count from the next start of Spancast.</source>
        <translation>⟦Bóóth çóóúúñt fróóm théé ñééxt štáárt óóf Špááñçáášt.·········⟧</translation>
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
        <translation>⟦Whííçh špááñš çááll whííçh·····⟧</translation>
    </message>
    <message>
        <source>Span and service</source>
        <translation>⟦Špááñ ááñd šéérvííçéé·⟧</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>⟦Çóóúúñt⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Share of the trace&apos;s time</source>
        <translation>⟦Šhááréé óóf théé trááçéé&apos;š tííméé··⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln matching trace(s)</source>
        <translation>
            <numerusform>⟦Théé ñééwééšt %1 óóf %Ln máátçhííñg trááçéé(š)·········⟧</numerusform>
            <numerusform>⟦Théé ñééwééšt %1 óóf %Ln máátçhííñg trááçéé(š)·········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>⟦Théé ñééwééšt %Ln trááçéé(š); thééréé mááý béé móóréé········⟧</numerusform>
            <numerusform>⟦Théé ñééwééšt %Ln trááçéé(š); thééréé mááý béé móóréé········⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of rare or deep shapes left out</source>
        <translation>
            <numerusform>⟦%Ln špááñ(š) óóf rááréé óór déééép šháápééš lééft óóúút·······⟧</numerusform>
            <numerusform>⟦%Ln špááñ(š) óóf rááréé óór déééép šháápééš lééft óóúút·······⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>⟦Šúúggééštííóóñš⟧</translation>
    </message>
</context>
<context>
    <name>ui::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>⟦Táábš⟧</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>⟦Šééáárçh⟧</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is a tab&apos;s title</extracomment>
        <translation>⟦Çlóóšéé %1⟧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>⟦Çlóóšéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::TestSteps</name>
    <message>
        <source>Connection test</source>
        <translation>⟦Çóóññééçtííóóñ tééšt⟧</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>⟦Çóóññééçtííóóñ tééšt: %1··⟧</translation>
    </message>
    <message>
        <source>via proxy %1</source>
        <translation>⟦vííáá próóxý %1·⟧</translation>
    </message>
    <message>
        <source>nothing to look up</source>
        <translation>⟦ñóóthííñg tóó lóóóók úúp·⟧</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>⟦ñóót ééñçrýptééd·⟧</translation>
    </message>
    <message>
        <source>not checked on its own</source>
        <translation>⟦ñóót çhééçkééd óóñ íítš óówñ···⟧</translation>
    </message>
    <message>
        <source>OK, an empty request was taken</source>
        <translation>⟦ÓóK, ááñ éémptý rééqúúééšt wááš táákééñ····⟧</translation>
    </message>
    <message>
        <source>not checked: no span was written</source>
        <translation>⟦ñóót çhééçkééd: ñóó špááñ wááš wrííttééñ······⟧</translation>
    </message>
    <message>
        <source>not checked: no query address</source>
        <translation>⟦ñóót çhééçkééd: ñóó qúúéérý ááddrééšš····⟧</translation>
    </message>
    <message>
        <source>written, not found yet</source>
        <translation>⟦wrííttééñ, ñóót fóóúúñd ýéét···⟧</translation>
    </message>
    <message>
        <source>written, not readable with this token</source>
        <translation>⟦wrííttééñ, ñóót rééáádáábléé wííth thííš tóókééñ·····⟧</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>⟦ñóót çhééçkééd: %1··⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Ááddrééšš⟧</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>⟦Kééýçhááííñ⟧</translation>
    </message>
    <message>
        <source>Name lookup (DNS)</source>
        <translation>⟦Ñááméé lóóóókúúp (DÑŠ)·⟧</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>⟦Çóóññééçtííóóñ (TÇP)··⟧</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>⟦Ééñçrýptííóóñ (TLŠ)···⟧</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>⟦Ááúúthééñtííçáátííóóñ⟧</translation>
    </message>
    <message>
        <source>One span written</source>
        <translation>⟦Óóñéé špááñ wrííttééñ·⟧</translation>
    </message>
    <message>
        <source>Span read back</source>
        <translation>⟦Špááñ rééáád bááçk·⟧</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>⟦ñóót rééááçhééd⟧</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>⟦wááíítííñg⟧</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>⟦rúúññííñg…⟧</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>⟦ÓóK⟧</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>⟦fááíílééd⟧</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>⟦ñóót çhééçkééd⟧</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>⟦úúñdéér 1 mš·⟧</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⟦%1 mš⟧</translation>
    </message>
</context>
<context>
    <name>ui::ThreadPane</name>
    <message>
        <source>Copy session ID</source>
        <translation>⟦Çóópý šééššííóóñ ÍíD⟧</translation>
    </message>
    <message>
        <source>Traces of the session, oldest first</source>
        <translation>⟦Trááçééš óóf théé šééššííóóñ, óóldééšt fííršt·····⟧</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>⟦Ñóó šééššííóóñ çhóóšééñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::TimeChart</name>
    <message>
        <source>Chart over time</source>
        <translation>⟦Çháárt óóvéér tííméé⟧</translation>
    </message>
</context>
<context>
    <name>ui::TimeChoice</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Last %1 minutes</source>
        <translation>⟦Láášt %1 mííñúútééš·⟧</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>⟦Láášt hóóúúr⟧</translation>
    </message>
    <message>
        <source>Last %1 hours</source>
        <translation>⟦Láášt %1 hóóúúrš·⟧</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>⟦Láášt %1 dááýš··⟧</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>⟦Ááll tííméé⟧</translation>
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
        <translation>⟦Çúúštóóm rááñgéé…⟧</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>⟦Tííméé rááñgéé: %1·⟧</translation>
    </message>
    <message>
        <source>Time range of the search</source>
        <translation>⟦Tííméé rááñgéé óóf théé šééáárçh··⟧</translation>
    </message>
</context>
<context>
    <name>ui::TimeStrip</name>
    <message>
        <source>Spans over time</source>
        <translation>⟦Špááñš óóvéér tííméé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 span(s)</source>
        <translation>
            <numerusform>⟦%1 špááñ(š)··⟧</numerusform>
            <numerusform>⟦%1 špááñ(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 with errors</source>
        <extracomment>%1 is a count of spans such as &quot;12 spans&quot;</extracomment>
        <translation>
            <numerusform>⟦%1, %2 wííth éérróórš····⟧</numerusform>
            <numerusform>⟦%1, %2 wííth éérróórš····⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeView</name>
    <message>
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>level %1, %2 of %3</source>
        <translation>⟦léévéél %1, %2 óóf %3····⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceCell</name>
    <message>
        <source>Started</source>
        <translation>⟦Štáártééd⟧</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>⟦Šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñááméé⟧</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>⟦Móódéél⟧</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>⟦Dúúráátííóóñ⟧</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>⟦Špááñš⟧</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>⟦Máátçhééd⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>⟦Tóókééñš⟧</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>⟦Çóóšt⟧</translation>
    </message>
    <message>
        <source>When the first span of the trace started</source>
        <translation>⟦Whééñ théé fííršt špááñ óóf théé trááçéé štáártééd········⟧</translation>
    </message>
    <message>
        <source>Service of the root span</source>
        <translation>⟦Šéérvííçéé óóf théé róóóót špááñ··⟧</translation>
    </message>
    <message>
        <source>Name of the root span</source>
        <translation>⟦Ñááméé óóf théé róóóót špááñ·⟧</translation>
    </message>
    <message>
        <source>Model of the first call to a language model, and how many others there are</source>
        <translation>⟦Móódéél óóf théé fííršt çááll tóó áá lááñgúúáágéé móódéél, ááñd hóów mááñý óóthéérš thééréé ááréé············⟧</translation>
    </message>
    <message>
        <source>From the first start to the last end</source>
        <translation>⟦Fróóm théé fííršt štáárt tóó théé láášt ééñd········⟧</translation>
    </message>
    <message>
        <source>Spans in the trace</source>
        <translation>⟦Špááñš ííñ théé trááçéé··⟧</translation>
    </message>
    <message>
        <source>Spans the query matched</source>
        <translation>⟦Špááñš théé qúúéérý máátçhééd···⟧</translation>
    </message>
    <message>
        <source>Spans with status error</source>
        <translation>⟦Špááñš wííth štáátúúš éérróór···⟧</translation>
    </message>
    <message>
        <source>Tokens in and out, of all calls to language models</source>
        <translation>⟦Tóókééñš ííñ ááñd óóúút, óóf ááll çáállš tóó lááñgúúáágéé móódéélš·······⟧</translation>
    </message>
    <message>
        <source>Cost of all calls to language models, as far as told</source>
        <translation>⟦Çóóšt óóf ááll çáállš tóó lááñgúúáágéé móódéélš, ááš fáár ááš tóóld·········⟧</translation>
    </message>
    <message>
        <source>Root not received yet</source>
        <translation>⟦Róóóót ñóót rééçééíívééd ýéét⟧</translation>
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
            <numerusform>⟦%n špááñ(š)··⟧</numerusform>
            <numerusform>⟦%n špááñ(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched span(s)</source>
        <translation>
            <numerusform>⟦%n máátçhééd špááñ(š)····⟧</numerusform>
            <numerusform>⟦%n máátçhééd špááñ(š)····⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>⟦%n éérróór(š)·⟧</numerusform>
            <numerusform>⟦%n éérróór(š)·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d  HH:mm:ss.zzz</source>
        <comment>date and time format</comment>
        <translation>MMM d  HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>%1 of %2 matched spans; show all</source>
        <extracomment>%1 matched spans are shown of %2</extracomment>
        <translation>⟦%1 óóf %2 máátçhééd špááñš; šhóów ááll········⟧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>⟦Šóóúúrçéé⟧</translation>
    </message>
    <message>
        <source>Who holds the trace</source>
        <translation>⟦Whóó hóóldš théé trááçéé··⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceCommand</name>
    <message>
        <source>Waterfall</source>
        <translation>⟦Wáátéérfááll⟧</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>⟦Flááméé grááph⟧</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>⟦Çóóñvééršáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>⟦Táábléé⟧</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>⟦Štáátííštííçš⟧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>⟦Lóóg⟧</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>⟦Róów áábóóvéé⟧</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>⟦Róów béélóów⟧</translation>
    </message>
    <message>
        <source>Collapse, then to the parent</source>
        <translation>⟦Çóólláápšéé, thééñ tóó théé páárééñt····⟧</translation>
    </message>
    <message>
        <source>Expand, then to the first child</source>
        <translation>⟦Ééxpááñd, thééñ tóó théé fííršt çhííld······⟧</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>⟦Fííršt róów⟧</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>⟦Láášt róów⟧</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>⟦Óóñéé páágéé úúp⟧</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>⟦Óóñéé páágéé dóówñ⟧</translation>
    </message>
    <message>
        <source>Show or hide what is folded below the row</source>
        <translation>⟦Šhóów óór híídéé wháát ííš fóóldééd béélóów théé róów······⟧</translation>
    </message>
    <message>
        <source>Expand everything below the row</source>
        <translation>⟦Ééxpááñd éévéérýthííñg béélóów théé róów····⟧</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>⟦Çóólláápšéé ááll⟧</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>⟦Ééxpááñd ááll⟧</translation>
    </message>
    <message>
        <source>Hide the deepest level</source>
        <translation>⟦Híídéé théé déééépééšt léévéél·⟧</translation>
    </message>
    <message>
        <source>Look at this span and what is below it</source>
        <translation>⟦Lóóóók áát thííš špááñ ááñd wháát ííš béélóów íít······⟧</translation>
    </message>
    <message>
        <source>Back to the whole trace</source>
        <translation>⟦Bááçk tóó théé whóóléé trááçéé··⟧</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>⟦Žóóóóm ííñ⟧</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>⟦Žóóóóm óóúút⟧</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>⟦Ééáárlííéér⟧</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>⟦Láátéér⟧</translation>
    </message>
    <message>
        <source>Centre the span, then fit it</source>
        <translation>⟦Çééñtréé théé špááñ, thééñ fíít íít·····⟧</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>⟦Théé whóóléé tííméé⟧</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>⟦Ñééxt éérróór⟧</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>⟦Préévííóóúúš éérróór⟧</translation>
    </message>
    <message>
        <source>Next span of the critical path</source>
        <translation>⟦Ñééxt špááñ óóf théé çríítííçáál pááth·····⟧</translation>
    </message>
    <message>
        <source>Previous span of the critical path</source>
        <translation>⟦Préévííóóúúš špááñ óóf théé çríítííçáál pááth····⟧</translation>
    </message>
    <message>
        <source>Next call to a model</source>
        <translation>⟦Ñééxt çááll tóó áá móódéél··⟧</translation>
    </message>
    <message>
        <source>Previous call to a model</source>
        <translation>⟦Préévííóóúúš çááll tóó áá móódéél·⟧</translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation>⟦Ñééxt šííblííñg·⟧</translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation>⟦Préévííóóúúš šííblííñg⟧</translation>
    </message>
    <message>
        <source>Mark the span, or remove its mark</source>
        <translation>⟦Máárk théé špááñ, óór réémóóvéé íítš máárk·····⟧</translation>
    </message>
    <message>
        <source>Next marked span</source>
        <translation>⟦Ñééxt máárkééd špááñ··⟧</translation>
    </message>
    <message>
        <source>Copy span ID</source>
        <translation>⟦Çóópý špááñ ÍíD·⟧</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>⟦Çóópý ááš JŠÓóÑ·⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceHeader</name>
    <message>
        <source>Go to the next error (E)</source>
        <translation>⟦Góó tóó théé ñééxt éérróór (Éé)···⟧</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>⟦Bááçk tóó théé lííšt··⟧</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>⟦Çóópý trááçéé ÍíD⟧</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>⟦Trááçéé ÍíD⟧</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>⟦Trááçéé⟧</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>⟦úúñkñóówñ šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>⟦1 špááñ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>⟦%Ln špááñš·⟧</numerusform>
            <numerusform>⟦%Ln špááñš·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>⟦1 éérróór⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>⟦%Ln éérróórš·⟧</numerusform>
            <numerusform>⟦%Ln éérróórš·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>More with this trace</source>
        <translation>⟦Móóréé wííth thííš trááçéé··⟧</translation>
    </message>
</context>
<context>
    <name>ui::TracePage</name>
    <message>
        <source>This trace is not here. It may have been removed to keep the store within its size.</source>
        <translation>⟦Thííš trááçéé ííš ñóót hééréé. Íít mááý háávéé bééééñ réémóóvééd tóó kéééép théé štóóréé wííthííñ íítš šíížéé.············⟧</translation>
    </message>
    <message>
        <source>The server that holds this trace does not answer.</source>
        <translation>⟦Théé šéérvéér tháát hóóldš thííš trááçéé dóóééš ñóót ááñšwéér.·········⟧</translation>
    </message>
    <message>
        <source>The server refuses to show this trace with the stored key.</source>
        <translation>⟦Théé šéérvéér rééfúúšééš tóó šhóów thííš trááçéé wííth théé štóórééd kééý.···········⟧</translation>
    </message>
    <message>
        <source>This trace cannot be read: its data is damaged.</source>
        <translation>⟦Thííš trááçéé çááññóót béé rééáád: íítš dáátáá ííš dáámáágééd.······⟧</translation>
    </message>
    <message>
        <source>The trace could not be read: %1</source>
        <translation>⟦Théé trááçéé çóóúúld ñóót béé rééáád: %1····⟧</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>⟦Trý áágááííñ⟧</translation>
    </message>
    <message>
        <source>Find in the trace</source>
        <translation>⟦Fííñd ííñ théé trááçéé·⟧</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>⟦Ñééxt máátçh·⟧</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>⟦Préévííóóúúš máátçh⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceRow</name>
    <message>
        <source>This computer</source>
        <extracomment>where a trace is kept: by Spancast itself</extracomment>
        <translation>⟦Thííš çóómpúútéér⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceToolbar</name>
    <message>
        <source>Next match</source>
        <translation>⟦Ñééxt máátçh·⟧</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>⟦Préévííóóúúš máátçh⟧</translation>
    </message>
    <message>
        <source>Matches only</source>
        <translation>⟦Máátçhééš óóñlý·⟧</translation>
    </message>
    <message>
        <source>Show only what is found, with its ancestors</source>
        <translation>⟦Šhóów óóñlý wháát ííš fóóúúñd, wííth íítš ááñçééštóórš········⟧</translation>
    </message>
    <message>
        <source>Times as sent</source>
        <translation>⟦Tíímééš ááš šééñt⟧</translation>
    </message>
    <message>
        <source>Where clocks disagree, spans are moved; show them as they were sent</source>
        <translation>⟦Whééréé çlóóçkš dííšáágréééé, špááñš ááréé móóvééd; šhóów théém ááš thééý wééréé šééñt············⟧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>⟦Wáátéérfááll⟧</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>⟦Flááméé grááph⟧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>⟦Táábléé⟧</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>⟦Štáátííštííçš⟧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>⟦Lóóg⟧</translation>
    </message>
    <message>
        <source>Find in the trace</source>
        <translation>⟦Fííñd ííñ théé trááçéé·⟧</translation>
    </message>
    <message>
        <source>Find in names, services, IDs, attributes</source>
        <translation>⟦Fííñd ííñ ñáámééš, šéérvííçééš, ÍíDš, ááttrííbúútééš······⟧</translation>
    </message>
    <message>
        <source>Find in the trace (Ctrl+F)</source>
        <translation>⟦Fííñd ííñ théé trááçéé (Çtrl+F)······⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éérróórš⟧</translation>
    </message>
    <message>
        <source>Only spans that failed</source>
        <translation>⟦Óóñlý špááñš tháát fááíílééd···⟧</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>⟦Šlóów⟧</translation>
    </message>
    <message>
        <source>Only spans that take at least 70 % of the longest one&apos;s time</source>
        <translation>⟦Óóñlý špááñš tháát táákéé áát lééáášt 70 % óóf théé lóóñgééšt óóñéé&apos;š tííméé············⟧</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>⟦Çríítííçáál pááth⟧</translation>
    </message>
    <message>
        <source>Only spans that the end of the trace waited for</source>
        <translation>⟦Óóñlý špááñš tháát théé ééñd óóf théé trááçéé wááíítééd fóór········⟧</translation>
    </message>
    <message>
        <source>LLM only</source>
        <translation>⟦LLM óóñlý·⟧</translation>
    </message>
    <message>
        <source>Only calls to language models</source>
        <translation>⟦Óóñlý çáállš tóó lááñgúúáágéé móódéélš···⟧</translation>
    </message>
    <message>
        <source>Logical view</source>
        <translation>⟦Lóógííçáál vííééw⟧</translation>
    </message>
    <message>
        <source>Fold away spans that tell nothing of models, agents or tools</source>
        <translation>⟦Fóóld ááwááý špááñš tháát tééll ñóóthííñg óóf móódéélš, áágééñtš óór tóóóólš············⟧</translation>
    </message>
    <message>
        <source>Show all spans again</source>
        <translation>⟦Šhóów ááll špááñš áágááííñ··⟧</translation>
    </message>
    <message>
        <source>Back to the whole trace (Backspace)</source>
        <translation>⟦Bááçk tóó théé whóóléé trááçéé (Bááçkšpááçéé)·····⟧</translation>
    </message>
    <message>
        <source>Only below %1</source>
        <translation>⟦Óóñlý béélóów %1·⟧</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>⟦Çóóñvééršáátííóóñ⟧</translation>
    </message>
</context>
<context>
    <name>ui::TraceViews</name>
    <message>
        <source>Remove the mark</source>
        <translation>⟦Réémóóvéé théé máárk⟧</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>⟦Máárk⟧</translation>
    </message>
    <message>
        <source>Table of the spans</source>
        <translation>⟦Táábléé óóf théé špááñš··⟧</translation>
    </message>
    <message>
        <source>Log of the trace</source>
        <translation>⟦Lóóg óóf théé trááçéé·⟧</translation>
    </message>
    <message>
        <source>Showing %1 of %2 spans — show all</source>
        <extracomment>%1 is the number of spans that pass the filters, %2 that of all spans of the trace</extracomment>
        <translation>⟦Šhóówííñg %1 óóf %2 špááñš — šhóów ááll········⟧</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>⟦Ñóó máátçh⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which match of the search, of how many</extracomment>
        <translation>⟦%1 óóf %2·⟧</translation>
    </message>
</context>
<context>
    <name>ui::TracesTab</name>
    <message>
        <source>Load more</source>
        <translation>⟦Lóóáád móóréé⟧</translation>
    </message>
    <message>
        <source>Matching traces</source>
        <translation>⟦Máátçhííñg trááçééš·⟧</translation>
    </message>
    <message>
        <source>Load more traces</source>
        <translation>⟦Lóóáád móóréé trááçééš⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
            <numerusform>⟦%Ln trááçéé(š)··⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln trace(s)</source>
        <translation>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln trááçéé(š)······⟧</numerusform>
            <numerusform>⟦Šhóówííñg %1 óóf %Ln trááçéé(š)······⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %Ln trace(s); there may be more</source>
        <translation>
            <numerusform>⟦Šhóówííñg %Ln trááçéé(š); thééréé mááý béé móóréé·······⟧</numerusform>
            <numerusform>⟦Šhóówííñg %Ln trááçéé(š); thééréé mááý béé móóréé·······⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>&amp;Import from File…</source>
        <translation>⟦&amp;Íímpóórt fróóm Fííléé…··⟧</translation>
    </message>
    <message>
        <source>Import from &amp;Environment</source>
        <translation>⟦Íímpóórt fróóm &amp;Ééñvííróóñmééñt···⟧</translation>
    </message>
    <message>
        <source>E&amp;xport to File…</source>
        <translation>⟦Éé&amp;xpóórt tóó Fííléé…·⟧</translation>
    </message>
    <message>
        <source>Import destinations</source>
        <translation>⟦Íímpóórt dééštííñáátííóóñš⟧</translation>
    </message>
    <message>
        <source>Destinations (*.json)</source>
        <translation>⟦Dééštííñáátííóóñš (*.json)···⟧</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>⟦Ááll fíílééš (*)·⟧</translation>
    </message>
    <message>
        <source>Export destinations</source>
        <translation>⟦Ééxpóórt dééštííñáátííóóñš⟧</translation>
    </message>
    <message>
        <source>The destinations could not be exported.</source>
        <translation>⟦Théé dééštííñáátííóóñš çóóúúld ñóót béé ééxpóórtééd.····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations were exported.</source>
        <translation>
            <numerusform>⟦%n dééštííñáátííóóñš wééréé ééxpóórtééd.···⟧</numerusform>
            <numerusform>⟦%n dééštííñáátííóóñš wééréé ééxpóórtééd.···⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and other secrets are not in the file.</source>
        <translation>⟦Kééýš ááñd óóthéér šééçréétš ááréé ñóót ííñ théé fííléé.······⟧</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>⟦“%1” çóóúúld ñóót béé íímpóórtééd.····⟧</translation>
    </message>
    <message>
        <source>It is too large for a list of destinations.</source>
        <translation>⟦Íít ííš tóóóó láárgéé fóór áá lííšt óóf dééštííñáátííóóñš.····⟧</translation>
    </message>
    <message>
        <source>It is no list of destinations: %1</source>
        <translation>⟦Íít ííš ñóó lííšt óóf dééštííñáátííóóñš: %1····⟧</translation>
    </message>
    <message>
        <source>It holds no destination of a type this version knows.</source>
        <translation>⟦Íít hóóldš ñóó dééštííñáátííóóñ óóf áá týpéé thííš vééršííóóñ kñóówš.········⟧</translation>
    </message>
    <message>
        <source>No OTEL_EXPORTER_OTLP_ENDPOINT was found.</source>
        <translation>⟦Ñóó ÓóTÉéL_ÉéXPÓóRTÉéR_ÓóTLP_ÉéÑDPÓóÍíÑT wááš fóóúúñd.·····⟧</translation>
    </message>
    <message>
        <source>Neither the environment Spancast was started in nor the clipboard has it. Copy your variables, then try again.</source>
        <translation>⟦Ñééííthéér théé ééñvííróóñmééñt Špááñçáášt wááš štáártééd ííñ ñóór théé çlíípbóóáárd hááš íít. Çóópý ýóóúúr váárííááblééš, thééñ trý áágááííñ.·····················⟧</translation>
    </message>
    <message>
        <source>These variables ask for gRPC.</source>
        <translation>⟦Thééšéé váárííááblééš áášk fóór gRPÇ.····⟧</translation>
    </message>
    <message>
        <source>Spancast sends OTLP over HTTP: use the endpoint of your platform for http/protobuf, usually on port 4318.</source>
        <translation>⟦Špááñçáášt šééñdš ÓóTLP óóvéér HTTP: úúšéé théé ééñdpóóííñt óóf ýóóúúr pláátfóórm fóór http/próótóóbúúf, úúšúúáállý óóñ póórt 4318.························⟧</translation>
    </message>
    <message>
        <source>OTEL_EXPORTER_OTLP_ENDPOINT is not a web address.</source>
        <translation>⟦ÓóTÉéL_ÉéXPÓóRTÉéR_ÓóTLP_ÉéÑDPÓóÍíÑT ííš ñóót áá wééb ááddrééšš.·······⟧</translation>
    </message>
    <message>
        <source>It should look like https://collector.example.com:4318.</source>
        <translation>⟦Íít šhóóúúld lóóóók lííkéé httpš://çóóllééçtóór.ééxáámpléé.çóóm:4318.···········⟧</translation>
    </message>
</context>
<context>
    <name>ui::TransportForm</name>
    <message>
        <source>There is no file here that can be read. Choose one in PEM form.</source>
        <translation>⟦Thééréé ííš ñóó fííléé hééréé tháát çááñ béé rééáád. Çhóóóóšéé óóñéé ííñ PÉéM fóórm.········⟧</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>⟦ÇÁá çéértíífííçáátééš⟧</translation>
    </message>
    <message>
        <source>Only for servers with a certificate of your own authority (PEM).</source>
        <translation>⟦Óóñlý fóór šéérvéérš wííth áá çéértíífííçáátéé óóf ýóóúúr óówñ ááúúthóóríítý (PÉéM).··········⟧</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>⟦Çlííééñt çéértíífííçáátéé⟧</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>⟦Çlííééñt kééý⟧</translation>
    </message>
    <message>
        <source>For servers that ask clients for a certificate (PEM).</source>
        <translation>⟦Fóór šéérvéérš tháát áášk çlííééñtš fóór áá çéértíífííçáátéé (PÉéM).·········⟧</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>⟦Ááš úúšúúáál⟧</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>⟦Ééñçóódííñg⟧</translation>
    </message>
    <message>
        <source>Compress requests (gzip)</source>
        <translation>⟦Çóómprééšš rééqúúééštš (gžííp)····⟧</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>⟦Çhóóóóšéé…⟧</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>⟦Çhóóóóšéé: %1⟧</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>⟦Çhóóóóšéé áá PÉéM fííléé⟧</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>⟦Çéértíífííçáátééš ááñd kééýš (*.pem *.crt *.cer *.key)··············⟧</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>⟦Ááll fíílééš (*)·⟧</translation>
    </message>
    <message>
        <source> s</source>
        <translation>⟦ š⟧</translation>
    </message>
    <message>
        <source>30 s, as usual</source>
        <translation>⟦30 š, ááš úúšúúáál·⟧</translation>
    </message>
    <message>
        <source> hours</source>
        <translation>⟦ hóóúúrš⟧</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>⟦Ñéévéér⟧</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>⟦Ñóó líímíít⟧</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>⟦Wááíít fóór ááñ ááñšwéér·⟧</translation>
    </message>
    <message>
        <source>Drop spans after</source>
        <translation>⟦Dróóp špááñš ááftéér··⟧</translation>
    </message>
    <message>
        <source>Most waiting requests</source>
        <translation>⟦Móóšt wááíítííñg rééqúúééštš·⟧</translation>
    </message>
    <message>
        <source>While the server cannot be reached spans wait on this computer. What is dropped is counted, with its reason, under Deliveries.</source>
        <translation>⟦Whííléé théé šéérvéér çááññóót béé rééááçhééd špááñš wááíít óóñ thííš çóómpúútéér. Wháát ííš dróóppééd ííš çóóúúñtééd, wííth íítš rééáášóóñ, úúñdéér Déélíívéérííééš.······················⟧</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Open Spancast</source>
        <translation>⟦&amp;Óópééñ Špááñçáášt·⟧</translation>
    </message>
    <message>
        <source>Open &amp;Last Trace</source>
        <translation>⟦Óópééñ &amp;Láášt Trááçéé·⟧</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>⟦&amp;Qúúíít⟧</translation>
    </message>
    <message>
        <source>&amp;Resume Broadcast</source>
        <translation>⟦&amp;Rééšúúméé Bróóáádçáášt⟧</translation>
    </message>
    <message>
        <source>&amp;Pause Broadcast</source>
        <translation>⟦&amp;Pááúúšéé Bróóáádçáášt⟧</translation>
    </message>
    <message numerus="yes">
        <source>Broadcasting: %1 spans sent</source>
        <translation>
            <numerusform>⟦Bróóáádçááštííñg: %1 špááñš šééñt·····⟧</numerusform>
            <numerusform>⟦Bróóáádçááštííñg: %1 špááñš šééñt·····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>⟦Ñóó dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Broadcast is off</source>
        <translation>⟦Bróóáádçáášt ííš óóff·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations are failing</source>
        <translation>
            <numerusform>⟦%n dééštííñáátííóóñš ááréé fááíílííñg·⟧</numerusform>
            <numerusform>⟦%n dééštííñáátííóóñš ááréé fááíílííñg·⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what comes in waits</source>
        <translation>⟦Pááúúšééd: wháát çóómééš ííñ wááíítš··⟧</translation>
    </message>
</context>
<context>
    <name>ui::TurnCard</name>
    <message>
        <source>new</source>
        <extracomment>marks a message that the call before did not know</extracomment>
        <translation>⟦ñééw⟧</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>⟦Çóópý mééššáágéé⟧</translation>
    </message>
    <message>
        <source>Reasoning, encrypted by the provider</source>
        <translation>⟦Rééáášóóñííñg, ééñçrýptééd bý théé próóvíídéér······⟧</translation>
    </message>
    <message>
        <source>Reasoning, %1</source>
        <extracomment>what the model thought before it answered; %1 is its size</extracomment>
        <translation>⟦Rééáášóóñííñg, %1⟧</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>⟦áá tóóóól⟧</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <extracomment>%1 is the name of a tool that the model calls</extracomment>
        <translation>⟦Çááll óóf %1·⟧</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>⟦Rééšúúlt óóf %1·⟧</translation>
    </message>
    <message>
        <source>Call of %1 without arguments</source>
        <translation>⟦Çááll óóf %1 wííthóóúút áárgúúmééñtš····⟧</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>⟦%1: éémptý·⟧</translation>
    </message>
</context>
<context>
    <name>ui::TypeField</name>
    <message>
        <source>The OTLP gateway, not the dashboard&apos;s address. Type a region, such as eu-west-2, for suggestions.</source>
        <translation>⟦Théé ÓóTLP gáátééwááý, ñóót théé dáášhbóóáárd&apos;š ááddrééšš. Týpéé áá réégííóóñ, šúúçh ááš ééúú-wééšt-2, fóór šúúggééštííóóñš.···················⟧</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>⟦Óóptííóóñáál.⟧</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>⟦štóórééd ííñ théé kééýçhááííñ — lééáávéé éémptý tóó kéééép······⟧</translation>
    </message>
</context>
<context>
    <name>ui::TypeWords</name>
    <message>
        <source>header</source>
        <translation>⟦hééáádéér⟧</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>⟦Thííš ííš ñóót áá wééb ááddrééšš.····⟧</translation>
    </message>
    <message>
        <source>Use one such as %1.</source>
        <translation>⟦Úúšéé óóñéé šúúçh ááš %1.·⟧</translation>
    </message>
    <message>
        <source>Over http:// everything that is sent could be read by others.</source>
        <translation>⟦Óóvéér http:// éévéérýthííñg tháát ííš šééñt çóóúúld béé rééáád bý óóthéérš.·············⟧</translation>
    </message>
    <message>
        <source>Begin it with https://. Only a server on this computer may use http://.</source>
        <translation>⟦Béégííñ íít wííth httpš://. Óóñlý áá šéérvéér óóñ thííš çóómpúútéér mááý úúšéé http://.·················⟧</translation>
    </message>
    <message>
        <source>%1 does not know this %2.</source>
        <translation>⟦%1 dóóééš ñóót kñóów thííš %2.·····⟧</translation>
    </message>
    <message>
        <source>Check that it was copied whole and belongs to the same project and region as the %3.</source>
        <translation>⟦Çhééçk tháát íít wááš çóópííééd whóóléé ááñd béélóóñgš tóó théé šááméé próójééçt ááñd réégííóóñ ááš théé %3.················⟧</translation>
    </message>
    <message>
        <source>This %2 may not write traces.</source>
        <translation>⟦Thííš %2 mááý ñóót wríítéé trááçééš.·····⟧</translation>
    </message>
    <message>
        <source>Give it the right to write traces in %1, then choose Test Connection again.</source>
        <translation>⟦Gíívéé íít théé rííght tóó wríítéé trááçééš ííñ %1, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.············⟧</translation>
    </message>
    <message>
        <source>%1 does not know this user.</source>
        <translation>⟦%1 dóóééš ñóót kñóów thííš úúšéér.····⟧</translation>
    </message>
    <message>
        <source>Check the name that goes with the %2.</source>
        <translation>⟦Çhééçk théé ñááméé tháát góóééš wííth théé %2.·······⟧</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to.</source>
        <translation>⟦%1 wááñtš tóó béé šíígñééd ííñ tóó.·····⟧</translation>
    </message>
    <message>
        <source>Enter what it asks for: its %2, or a header of your own under Headers.</source>
        <translation>⟦Ééñtéér wháát íít ááškš fóór: íítš %2, óór áá hééáádéér óóf ýóóúúr óówñ úúñdéér Hééáádéérš.············⟧</translation>
    </message>
    <message>
        <source>%1 refused the %2.</source>
        <translation>⟦%1 rééfúúšééd théé %2.···⟧</translation>
    </message>
    <message>
        <source>Check that it was copied whole, is still valid and belongs to the region of the %3.</source>
        <translation>⟦Çhééçk tháát íít wááš çóópííééd whóóléé, ííš štííll váálííd ááñd béélóóñgš tóó théé réégííóóñ óóf théé %3.················⟧</translation>
    </message>
    <message>
        <source>The stored %2 could not be read from the keychain.</source>
        <translation>⟦Théé štóórééd %2 çóóúúld ñóót béé rééáád fróóm théé kééýçhááííñ.·········⟧</translation>
    </message>
    <message>
        <source>Unlock the keychain and choose Test Connection again, or type it anew.</source>
        <translation>⟦Úúñlóóçk théé kééýçhááííñ ááñd çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ, óór týpéé íít ááñééw.··········⟧</translation>
    </message>
    <message>
        <source>There is a server, but nothing that takes traces here.</source>
        <translation>⟦Thééréé ííš áá šéérvéér, búút ñóóthííñg tháát táákééš trááçééš hééréé.·········⟧</translation>
    </message>
    <message>
        <source>Check the path in the %3.</source>
        <translation>⟦Çhééçk théé pááth ííñ théé %3.·····⟧</translation>
    </message>
    <message>
        <source>The server answers, but not as one that takes traces.</source>
        <translation>⟦Théé šéérvéér ááñšwéérš, búút ñóót ááš óóñéé tháát táákééš trááçééš.·········⟧</translation>
    </message>
    <message>
        <source>Check host, port and path of the %3: web pages often live at another address.</source>
        <translation>⟦Çhééçk hóóšt, póórt ááñd pááth óóf théé %3: wééb páágééš óóftééñ líívéé áát ááñóóthéér ááddrééšš.················⟧</translation>
    </message>
    <message>
        <source>This address leads to a sign-in page.</source>
        <translation>⟦Thííš ááddrééšš lééáádš tóó áá šíígñ-ííñ páágéé.·····⟧</translation>
    </message>
    <message>
        <source>Use the address that takes traces instead of the web page&apos;s.</source>
        <translation>⟦Úúšéé théé ááddrééšš tháát táákééš trááçééš ííñštééáád óóf théé wééb páágéé&apos;š.··········⟧</translation>
    </message>
    <message>
        <source>This host does not exist, or this computer is offline.</source>
        <translation>⟦Thííš hóóšt dóóééš ñóót ééxííšt, óór thííš çóómpúútéér ííš óófflííñéé.·········⟧</translation>
    </message>
    <message>
        <source>Check the %3 for typing mistakes, and your network.</source>
        <translation>⟦Çhééçk théé %3 fóór týpííñg mííštáákééš, ááñd ýóóúúr ñéétwóórk.···········⟧</translation>
    </message>
    <message>
        <source>%1 receives more than its limit at the moment.</source>
        <translation>⟦%1 rééçééíívééš móóréé thááñ íítš líímíít áát théé móómééñt.·······⟧</translation>
    </message>
    <message>
        <source>Wait a moment, then choose Test Connection again.</source>
        <translation>⟦Wááíít áá móómééñt, thééñ çhóóóóšéé Tééšt Çóóññééçtííóóñ áágááííñ.·····⟧</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %4).</source>
        <translation>⟦Théé šéérvéér hááš áá próóbléém óóf íítš óówñ (HTTP %4).···········⟧</translation>
    </message>
    <message>
        <source>Your settings may be right. Try again in a few minutes.</source>
        <translation>⟦Ýóóúúr šééttííñgš mááý béé rííght. Trý áágááííñ ííñ áá fééw mííñúútééš.·········⟧</translation>
    </message>
    <message>
        <source>The server did not take the test span.</source>
        <translation>⟦Théé šéérvéér dííd ñóót táákéé théé tééšt špááñ.·······⟧</translation>
    </message>
    <message>
        <source>Its reason is in the details.</source>
        <translation>⟦Íítš rééáášóóñ ííš ííñ théé déétááíílš.··⟧</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language this file translates to, such as &quot;de&quot;</extracomment>
        <translation>⟦ééñ⟧</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>⟦“%1” ííš éémptý.···⟧</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>⟦Thííš ííš ñóó ñúúmbéér.··⟧</translation>
    </message>
    <message>
        <source>The sample trace was sent.</source>
        <translation>⟦Théé šáámpléé trááçéé wááš šééñt.····⟧</translation>
    </message>
    <message>
        <source>It appears in %1 as “Test Trace - OpenRouter Observability”, within a few minutes.</source>
        <translation>⟦Íít ááppééáárš ííñ %1 ááš “Tééšt Trááçéé - ÓópééñRóóúútéér Óóbšéérváábíílíítý”, wííthííñ áá fééw mííñúútééš.·············⟧</translation>
    </message>
</context>
<context>
    <name>ui::ValueCard</name>
    <message>
        <source>Only these</source>
        <translation>⟦Óóñlý thééšéé⟧</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>⟦Wííthóóúút thééšéé⟧</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>⟦(ñóót tóóld)·⟧</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>⟦%1 óóvéér tííméé: %2··⟧</translation>
    </message>
    <message>
        <source>Only spans with %1</source>
        <translation>⟦Óóñlý špááñš wííth %1····⟧</translation>
    </message>
    <message>
        <source>Only spans without %1</source>
        <translation>⟦Óóñlý špááñš wííthóóúút %1···⟧</translation>
    </message>
</context>
<context>
    <name>ui::ValuePane</name>
    <message>
        <source>Copy value</source>
        <translation>⟦Çóópý váálúúéé⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Váálúúéé⟧</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>⟦Váálúúéé ááš áá tréééé⟧</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>shows JSON as a tree instead of as text</extracomment>
        <translation>⟦Tréééé⟧</translation>
    </message>
    <message>
        <source>Show the JSON as a tree, or as text</source>
        <translation>⟦Šhóów théé JŠÓóÑ ááš áá tréééé, óór ááš tééxt·····⟧</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>⟦Çóópý pááth⟧</translation>
    </message>
</context>
<context>
    <name>ui::Waterfall</name>
    <message>
        <source>Service and span</source>
        <translation>⟦Šéérvííçéé ááñd špááñ·⟧</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>⟦Éérróór⟧</translation>
    </message>
    <message>
        <source>Error inside</source>
        <translation>⟦Éérróór ííñšíídéé⟧</translation>
    </message>
    <message>
        <source>Its parent is not in this trace.</source>
        <translation>⟦Íítš páárééñt ííš ñóót ííñ thííš trááçéé.·····⟧</translation>
    </message>
    <message>
        <source>Its ancestors led back to it; shown as a root.</source>
        <translation>⟦Íítš ááñçééštóórš lééd bááçk tóó íít; šhóówñ ááš áá róóóót.········⟧</translation>
    </message>
    <message>
        <source>It ends before it starts; shown without duration.</source>
        <translation>⟦Íít ééñdš bééfóóréé íít štáártš; šhóówñ wííthóóúút dúúráátííóóñ.·······⟧</translation>
    </message>
    <message>
        <source>Another span has the same ID.</source>
        <translation>⟦Ááñóóthéér špááñ hááš théé šááméé ÍíD.···⟧</translation>
    </message>
    <message>
        <source>It has no start time.</source>
        <translation>⟦Íít hááš ñóó štáárt tííméé.··⟧</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>⟦úúñkñóówñ šéérvííçéé⟧</translation>
    </message>
    <message>
        <source>error</source>
        <translation>⟦éérróór⟧</translation>
    </message>
    <message>
        <source>%1, starts at %2</source>
        <translation>⟦%1, štáártš áát %2····⟧</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>⟦Éérróór: %1⟧</translation>
    </message>
    <message>
        <source>1 span without its parent</source>
        <translation>⟦1 špááñ wííthóóúút íítš páárééñt···⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans without their parent</source>
        <translation>
            <numerusform>⟦%Ln špááñš wííthóóúút thééíír páárééñt·····⟧</numerusform>
            <numerusform>⟦%Ln špááñš wííthóóúút thééíír páárééñt·····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cycle of parents broken</source>
        <translation>⟦1 çýçléé óóf páárééñtš bróókééñ····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycles of parents broken</source>
        <translation>
            <numerusform>⟦%Ln çýçlééš óóf páárééñtš bróókééñ······⟧</numerusform>
            <numerusform>⟦%Ln çýçlééš óóf páárééñtš bróókééñ······⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span ends before it starts</source>
        <translation>⟦1 špááñ ééñdš bééfóóréé íít štáártš·····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans end before they start</source>
        <translation>
            <numerusform>⟦%Ln špááñš ééñd bééfóóréé thééý štáárt······⟧</numerusform>
            <numerusform>⟦%Ln špááñš ééñd bééfóóréé thééý štáárt······⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span with an ID used before</source>
        <translation>⟦1 špááñ wííth ááñ ÍíD úúšééd bééfóóréé···⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans with an ID used before</source>
        <translation>
            <numerusform>⟦%Ln špááñš wííth ááñ ÍíD úúšééd bééfóóréé·····⟧</numerusform>
            <numerusform>⟦%Ln špááñš wííth ááñ ÍíD úúšééd bééfóóréé·····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 span without a start time</source>
        <translation>⟦1 špááñ wííthóóúút áá štáárt tííméé···⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans without a start time</source>
        <translation>
            <numerusform>⟦%Ln špááñš wííthóóúút áá štáárt tííméé·····⟧</numerusform>
            <numerusform>⟦%Ln špááñš wííthóóúút áá štáárt tííméé·····⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>No span passes the filters.</source>
        <translation>⟦Ñóó špááñ pááššééš théé fííltéérš.····⟧</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>⟦fóóld⟧</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>⟦%1 hííddééñ⟧</translation>
    </message>
    <message>
        <source>Moved, because two clocks disagree.</source>
        <translation>⟦Móóvééd, bééçááúúšéé twóó çlóóçkš dííšáágréééé.···⟧</translation>
    </message>
    <message>
        <source>Self time %1</source>
        <translation>⟦Šéélf tííméé %1·⟧</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>⟦óóñ théé çríítííçáál pááth··⟧</translation>
    </message>
    <message>
        <source>1 span moved, because two clocks disagree</source>
        <translation>⟦1 špááñ móóvééd, bééçááúúšéé twóó çlóóçkš dííšáágréééé·····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans moved, because clocks disagree</source>
        <translation>
            <numerusform>⟦%Ln špááñš móóvééd, bééçááúúšéé çlóóçkš dííšáágréééé······⟧</numerusform>
            <numerusform>⟦%Ln špááñš móóvééd, bééçááúúšéé çlóóçkš dííšáágréééé······⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaterfallSkeleton</name>
    <message>
        <source>Loading the trace</source>
        <translation>⟦Lóóáádííñg théé trááçéé⟧</translation>
    </message>
</context>
<context>
    <name>ui::WaterfallView</name>
    <message>
        <source>Spans of the trace</source>
        <translation>⟦Špááñš óóf théé trááçéé··⟧</translation>
    </message>
</context>
</TS>
