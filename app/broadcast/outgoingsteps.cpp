#include "app/broadcast/outgoingsteps.h"

#include "app/broadcast/attributelist.h"
#include "app/broadcast/eachattributes.h"
#include "app/broadcast/limits.h"
#include "app/broadcast/media.h"
#include "app/broadcast/privacy.h"
#include "app/broadcast/profile.h"
#include "app/broadcast/recipe.h"
#include "app/broadcast/shorten.h"

#include <algorithm>

namespace app::broadcast {
namespace {

using Step = Difference::Step;

bool isLong(const trace::Value &value, std::size_t limit) // NOLINT(misc-no-recursion)
{
    if (const auto *text = value.get<std::string>())
        return text->size() > limit;
    if (const auto *array = value.get<trace::Array>())
        return std::any_of(array->begin(), array->end(),
                           [limit](const auto &element) { return isLong(element, limit); });
    if (const auto *pairs = value.get<trace::Attributes>())
        return std::any_of(pairs->begin(), pairs->end(),
                           [limit](const auto &pair) { return isLong(pair.value, limit); });
    return false;
}

std::size_t longest(const Destination &destination)
{
    return std::max(destination.rules.longestValueBytes, limits::shortestLongest);
}

template <typename Test>
bool anyValue(const trace::Batch &batch, const Test &test)
{
    bool isThere = false;
    const auto look = [&](const trace::Attributes &attributes) {
        isThere = isThere
            || std::any_of(
                      attributes.begin(), attributes.end(),
                      [&](const trace::Attribute &attribute) { return test(attribute.value); });
    };
    eachAttributes(batch, look);
    return isThere;
}

bool anyStatusMessage(const trace::Batch &batch, bool (*test)(std::string_view))
{
    bool isThere = false;
    eachSpan(batch,
             [&](const trace::Span &span) { isThere = isThere || test(span.status.message); });
    return isThere;
}

void addToResources(trace::Batch &batch, const trace::Attributes &added)
{
    for (auto &resourceSpans : batch.resourceSpans)
        for (const auto &one : added)
            if (!trace::find(resourceSpans.resource.attributes, one.key))
                resourceSpans.resource.attributes.push_back(one);
}

void removeMediaFrom(trace::Batch &batch)
{
    eachAttributes(batch, [](trace::Attributes &attributes) {
        for (auto &attribute : attributes)
            removeMedia(attribute.value);
    });
    eachSpan(batch, [](trace::Span &span) { removeMedia(span.status.message); });
}

void shortenTexts(trace::Batch &batch, std::size_t limit)
{
    Shortener shortener(limit);
    eachAttributes(batch, [&](trace::Attributes &attributes) { shortener.shorten(attributes); });
}

} // namespace

bool isWanted(Step step, const Destination &destination)
{
    switch (step) {
    case Step::Profile:
        return destination.rules.profile != Profile::AsReceived
            || !resourceAttributesFor(destination).empty();
    case Step::Media: return true;
    case Step::Shortening: return destination.rules.longestValueBytes > 0;
    case Step::Privacy: return destination.privacyMode;
    case Step::AttributeList:
        return destination.rules.attributes.mode != AttributeList::Mode::Everything;
    }
    return false;
}

bool mayChange(Step step, const trace::Batch &batch, const Destination &destination)
{
    if (!isWanted(step, destination))
        return false;
    if (step == Step::Media)
        return anyValue(batch, mayHoldMedia) || anyStatusMessage(batch, mayTextHoldMedia);
    if (step == Step::Shortening)
        return anyValue(batch, [limit = longest(destination)](const trace::Value &value) {
            return isLong(value, limit);
        });
    return true;
}

void apply(Step step, trace::Batch &batch, const Destination &destination)
{
    switch (step) {
    case Step::Profile:
        rewrite(batch, destination.rules.profile);
        return addToResources(batch, resourceAttributesFor(destination));
    case Step::Media: return removeMediaFrom(batch);
    case Step::Shortening: return shortenTexts(batch, longest(destination));
    case Step::Privacy: return removeContent(batch);
    case Step::AttributeList: return keepListed(batch, destination.rules.attributes);
    }
}

} // namespace app::broadcast
