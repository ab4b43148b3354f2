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
        <source>Port %1 is taken</source>
        <translation>⟦Póórt %1 ííš táákééñ··⟧</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>⟦Úúšéé ááñóóthéér póórt⟧</translation>
    </message>
    <message>
        <source>Not everything could be imported</source>
        <translation>⟦Ñóót éévéérýthííñg çóóúúld béé íímpóórtééd····⟧</translation>
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
        <source>&amp;Search</source>
        <translation>⟦&amp;Šééáárçh⟧</translation>
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
        <source>Filter for value</source>
        <translation>⟦Fííltéér fóór váálúúéé⟧</translation>
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
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>⟦Çóópííééd⟧</translation>
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
        <source>Grafana refused the Instance ID and API Key.</source>
        <translation>⟦Grááfááñáá rééfúúšééd théé Ííñštááñçéé ÍíD ááñd ÁáPÍí Kééý.·····⟧</translation>
    </message>
    <message>
        <source>Check that both belong to the same stack and that the access policy has the scope traces:write.</source>
        <translation>⟦Çhééçk tháát bóóth béélóóñg tóó théé šááméé štááçk ááñd tháát théé ááççééšš póólííçý hááš théé šçóópéé trááçééš:wríítéé.····················⟧</translation>
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
        <source>Copy the endpoint from the Grafana Cloud portal under Connections &gt; Add new connection &gt; OpenTelemetry (OTLP).</source>
        <translation>⟦Çóópý théé ééñdpóóííñt fróóm théé Grááfááñáá Çlóóúúd póórtáál úúñdéér Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP).·····················⟧</translation>
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
        <source>Compare the region in the Base URL with the one in the Grafana Cloud portal, and check your network.</source>
        <translation>⟦Çóómpááréé théé réégííóóñ ííñ théé Báášéé ÚúRL wííth théé óóñéé ííñ théé Grááfááñáá Çlóóúúd póórtáál, ááñd çhééçk ýóóúúr ñéétwóórk.·················⟧</translation>
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
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>⟦Théé šéérvéér&apos;š çéértíífííçáátéé ííš ñóót trúúštééd.······⟧</translation>
    </message>
    <message>
        <source>Check the Base URL and this computer&apos;s date. If your network inspects connections, ask its administrator to install the network&apos;s certificate on this computer.</source>
        <translation>⟦Çhééçk théé Báášéé ÚúRL ááñd thííš çóómpúútéér&apos;š dáátéé. Ííf ýóóúúr ñéétwóórk ííñšpééçtš çóóññééçtííóóñš, áášk íítš áádmííñííštráátóór tóó ííñštááll théé ñéétwóórk&apos;š çéértíífííçáátéé óóñ thííš çóómpúútéér.·······························⟧</translation>
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
        <source>Your settings may be right. Try again in a few minutes; https://status.grafana.com shows known troubles.</source>
        <translation>⟦Ýóóúúr šééttííñgš mááý béé rííght. Trý áágááííñ ííñ áá fééw mííñúútééš; httpš://štáátúúš.grááfááñáá.çóóm šhóówš kñóówñ tróóúúblééš.·······················⟧</translation>
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
        <source>Check the Base URL and your network; a firewall may drop the connection silently.</source>
        <translation>⟦Çhééçk théé Báášéé ÚúRL ááñd ýóóúúr ñéétwóórk; áá fíírééwááll mááý dróóp théé çóóññééçtííóóñ šíílééñtlý.···············⟧</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>⟦Théé próóxý dííd ñóót léét théé çóóññééçtííóóñ thróóúúgh.········⟧</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings and whether it asks for a password.</source>
        <translation>⟦Çhééçk théé próóxý ííñ ýóóúúr šýštéém&apos;š ñéétwóórk šééttííñgš ááñd whééthéér íít ááškš fóór áá pááššwóórd.····················⟧</translation>
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
</context>
<context>
    <name>ui::DestinationRow</name>
    <message>
        <source>Grafana Cloud</source>
        <translation>⟦Grááfááñáá Çlóóúúd⟧</translation>
    </message>
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
        <source>Copy JSON</source>
        <translation>⟦Çóópý JŠÓóÑ⟧</translation>
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
        <source>OTLP JSON of the span</source>
        <translation>⟦ÓóTLP JŠÓóÑ óóf théé špááñ···⟧</translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation>⟦ÓóTLP JŠÓóÑ⟧</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>⟦Éérróór⟧</translation>
    </message>
    <message>
        <source>Showing %1 of %2 events — show all</source>
        <translation>⟦Šhóówííñg %1 óóf %2 éévééñtš — šhóów ááll········⟧</translation>
    </message>
    <message>
        <source>Showing %1 of %2 links — show all</source>
        <translation>⟦Šhóówííñg %1 óóf %2 lííñkš — šhóów ááll········⟧</translation>
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
    <name>ui::GrafanaDialog</name>
    <message>
        <source>New Grafana Cloud Destination</source>
        <translation>⟦Ñééw Grááfááñáá Çlóóúúd Dééštííñáátííóóñ·⟧</translation>
    </message>
    <message>
        <source>Edit Grafana Cloud Destination</source>
        <translation>⟦Éédíít Grááfááñáá Çlóóúúd Dééštííñáátííóóñ·⟧</translation>
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
        <source>Copied</source>
        <translation>⟦Çóópííééd⟧</translation>
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
        <source>Writing one test span…</source>
        <translation>⟦Wríítííñg óóñéé tééšt špááñ…···⟧</translation>
    </message>
    <message>
        <source>This takes up to 10 seconds.</source>
        <translation>⟦Thííš táákééš úúp tóó 10 šééçóóñdš.·····⟧</translation>
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
        <source>Copy details</source>
        <translation>⟦Çóópý déétááíílš⟧</translation>
    </message>
</context>
<context>
    <name>ui::GrafanaForm</name>
    <message>
        <source>P&amp;aste Settings…</source>
        <translation>⟦P&amp;ááštéé Šééttííñgš…··⟧</translation>
    </message>
    <message>
        <source>Fills the fields from OTEL_EXPORTER_OTLP_… variables, a curl line or a token in the clipboard</source>
        <translation>⟦Fííllš théé fííééldš fróóm ÓóTÉéL_ÉéXPÓóRTÉéR_ÓóTLP_… váárííááblééš, áá çúúrl lííñéé óór áá tóókééñ ííñ théé çlíípbóóáárd················⟧</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>⟦Çóóññééçtííóóñ⟧</translation>
    </message>
    <message>
        <source>In the Grafana Cloud portal, open Connections &gt; Add new connection &gt; OpenTelemetry (OTLP). Copy the three values from there, or paste its environment variables.</source>
        <translation>⟦Ííñ théé Grááfááñáá Çlóóúúd póórtáál, óópééñ Çóóññééçtííóóñš &gt; Áádd ñééw çóóññééçtííóóñ &gt; ÓópééñTéélééméétrý (ÓóTLP). Çóópý théé thréééé váálúúééš fróóm thééréé, óór pááštéé íítš ééñvííróóñmééñt váárííááblééš.·····························⟧</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>⟦&amp;Ñááméé⟧</translation>
    </message>
    <message>
        <source>Grafana Cloud</source>
        <translation>⟦Grááfááñáá Çlóóúúd⟧</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>⟦Báášéé &amp;ÚúRL⟧</translation>
    </message>
    <message>
        <source>The OTLP gateway, not the dashboard&apos;s address. Type a region, such as eu-west-2, for suggestions.</source>
        <translation>⟦Théé ÓóTLP gáátééwááý, ñóót théé dáášhbóóáárd&apos;š ááddrééšš. Týpéé áá réégííóóñ, šúúçh ááš ééúú-wééšt-2, fóór šúúggééštííóóñš.···················⟧</translation>
    </message>
    <message>
        <source>&amp;Instance ID</source>
        <translation>⟦&amp;Ííñštááñçéé ÍíD⟧</translation>
    </message>
    <message>
        <source>The number on your stack&apos;s details page.</source>
        <translation>⟦Théé ñúúmbéér óóñ ýóóúúr štááçk&apos;š déétááíílš páágéé.······⟧</translation>
    </message>
    <message>
        <source>API &amp;Key</source>
        <translation>⟦ÁáPÍí &amp;Kééý⟧</translation>
    </message>
    <message>
        <source>A token from an access policy with the scope traces:write.</source>
        <translation>⟦Áá tóókééñ fróóm ááñ ááççééšš póólííçý wííth théé šçóópéé trááçééš:wríítéé.··········⟧</translation>
    </message>
    <message>
        <source>stored in the keychain — leave empty to keep</source>
        <translation>⟦štóórééd ííñ théé kééýçhááííñ — lééáávéé éémptý tóó kéééép······⟧</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>⟦Príívááçý⟧</translation>
    </message>
    <message>
        <source>&amp;Privacy Mode</source>
        <translation>⟦&amp;Príívááçý Móódéé⟧</translation>
    </message>
    <message>
        <source>Leaves out what was asked and answered. Tokens, cost, timing, model, user.id, session.id and your own metadata are still sent.</source>
        <translation>⟦Lééáávééš óóúút wháát wááš ááškééd ááñd ááñšwéérééd. Tóókééñš, çóóšt, tíímííñg, móódéél, úúšéér.ííd, šééššííóóñ.ííd ááñd ýóóúúr óówñ méétáádáátáá ááréé štííll šééñt.······················⟧</translation>
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
        <source>&amp;Add Destination</source>
        <translation>⟦&amp;Áádd Dééštííñáátííóóñ⟧</translation>
    </message>
    <message>
        <source>Grafana Cloud</source>
        <translation>⟦Grááfááñáá Çlóóúúd⟧</translation>
    </message>
    <message>
        <source>Hosted Grafana with Tempo: search and explore your traces there.</source>
        <translation>⟦Hóóštééd Grááfááñáá wííth Téémpóó: šééáárçh ááñd ééxplóóréé ýóóúúr trááçééš thééréé.··········⟧</translation>
    </message>
    <message>
        <source>Add Destination: Grafana Cloud</source>
        <translation>⟦Áádd Dééštííñáátííóóñ: Grááfááñáá Çlóóúúd··⟧</translation>
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
    <name>ui::QueryBar</name>
    <message>
        <source>Examples</source>
        <translation>⟦Ééxáámplééš⟧</translation>
    </message>
    <message>
        <source>History</source>
        <translation>⟦Hííštóórý⟧</translation>
    </message>
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
        <source>Queries you run are listed here</source>
        <translation>⟦Qúúéérííééš ýóóúú rúúñ ááréé lííštééd hééréé⟧</translation>
    </message>
    <message>
        <source>Enter runs, Ctrl+Space completes, Ctrl+Shift+F formats</source>
        <translation>⟦Ééñtéér rúúñš, Çtrl+Špááçéé çóómpléétééš, Çtrl+Šhííft+F fóórmáátš··············⟧</translation>
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
    <name>ui::Rail</name>
    <message>
        <source>Search</source>
        <translation>⟦Šééáárçh⟧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>⟦Šééttííñgš⟧</translation>
    </message>
    <message>
        <source>Search traces (Ctrl+1)</source>
        <translation>⟦Šééáárçh trááçééš (Çtrl+1)·····⟧</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>⟦Šééttííñgš (Çtrl+,)····⟧</translation>
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
</context>
<context>
    <name>ui::ServiceLegend</name>
    <message>
        <source>Services: %1</source>
        <translation>⟦Šéérvííçééš: %1·⟧</translation>
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
</context>
<context>
    <name>ui::SpanDocument</name>
    <message>
        <source>Dropped by the sender</source>
        <translation>⟦Dróóppééd bý théé šééñdéér···⟧</translation>
    </message>
    <message>
        <source>Span of this trace</source>
        <translation>⟦Špááñ óóf thííš trááçéé··⟧</translation>
    </message>
    <message>
        <source>Span of another trace</source>
        <translation>⟦Špááñ óóf ááñóóthéér trááçéé·⟧</translation>
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
        <source>Span</source>
        <translation>⟦Špááñ⟧</translation>
    </message>
    <message>
        <source>level %1, %2 of %3</source>
        <translation>⟦léévéél %1, %2 óóf %3····⟧</translation>
    </message>
    <message>
        <source>Spans of the trace</source>
        <translation>⟦Špááñš óóf théé trááçéé··⟧</translation>
    </message>
</context>
</TS>
