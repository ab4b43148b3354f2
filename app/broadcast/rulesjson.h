#pragma once

#include "app/base/result.h"
#include "app/broadcast/outgoingrules.h"

#include <QJsonObject>

namespace app::broadcast {

/// `samplingRate`, `apiKeyNames`, `filterRules`, `attributeProfile`, `longestValueBytes`, `attributes`; what is as usual
/// is left out.
QJsonObject rulesJson(const OutgoingRules &rules);

/// Errors: Invalid (an unknown word, a rate out of range, an expression RE2 cannot use), with what is wrong.
Result<OutgoingRules> rulesFrom(const QJsonObject &json);

/// The names of the management API: "session_id", "not_contains".
const char *nameOf(FilterRule::Field field);
const char *nameOf(FilterRule::Operator op);
const char *nameOf(Profile profile);

} // namespace app::broadcast
