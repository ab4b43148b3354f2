#include "app/query/tagsjson.h"

#include "app/query/tempojson.h"

#include <set>

namespace app::query {
namespace {

/// `{"name":[…],"metrics":{}}`, the form of all four answers.
template <typename Items>
std::string listed(std::string_view name, Items items)
{
    TempoJson json;
    json.beginObject();
    json.key(name);
    json.beginArray();
    items(json);
    json.endArray();
    json.key("metrics");
    json.beginObject();
    json.endObject();
    json.endObject();
    return json.take();
}

void writeTexts(TempoJson &json, const std::set<std::string_view> &texts)
{
    for (const auto text : texts)
        json.string(text);
}

} // namespace

std::string toTempoJson(const std::vector<TagScope> &scopes)
{
    return listed("scopes", [&scopes](TempoJson &json) {
        for (const auto &scope : scopes) {
            json.beginObject();
            json.text("name", scope.name);
            json.key("tags");
            json.beginArray();
            for (const auto &tag : scope.tags)
                json.string(tag);
            json.endArray();
            json.endObject();
        }
    });
}

std::string toTempoJson(const std::vector<TagValue> &values)
{
    return listed("tagValues", [&values](TempoJson &json) {
        for (const auto &value : values) {
            json.beginObject();
            json.text("type", value.type);
            json.text("value", value.value);
            json.endObject();
        }
    });
}

std::string toTempoV1Json(const std::vector<TagScope> &scopes)
{
    std::set<std::string_view> names;
    for (const auto &scope : scopes)
        names.insert(scope.tags.begin(), scope.tags.end());
    return listed("tagNames", [&names](TempoJson &json) { writeTexts(json, names); });
}

std::string toTempoV1Json(const std::vector<TagValue> &values)
{
    std::set<std::string_view> texts;
    for (const auto &value : values)
        texts.insert(value.value);
    return listed("tagValues", [&texts](TempoJson &json) { writeTexts(json, texts); });
}

} // namespace app::query
