#include "ui/trace/rawjson.h"

#include "app/otlp/otlp.h"
#include "ui/trace/attributefilter.h"

namespace ui {

QString rawJson(const app::trace::LocatedSpan &located)
{
    app::trace::Batch batch;
    batch.resourceSpans.push_back(
        {located.resource(),
         {{located.scope(), {*located.span}, located.scopeSpans->schemaUrl}},
         located.resourceSpans->schemaUrl});
    const std::string json = app::otlp::encode(batch, app::otlp::Encoding::Json);
    return QString::fromStdString(indentedJson(json));
}

} // namespace ui
