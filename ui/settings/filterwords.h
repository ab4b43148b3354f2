#pragma once

#include "app/base/result.h"
#include "app/broadcast/outgoingrules.h"

#include <QList>
#include <QString>

/// The words of filter rules, and which of them go together. Pure.
namespace ui {

QString wordOf(app::broadcast::FilterRule::Field field);
QString wordOf(app::broadcast::FilterRule::Operator op);
bool isNumber(app::broadcast::FilterRule::Field field);
bool wantsValue(app::broadcast::FilterRule::Operator op);
QList<app::broadcast::FilterRule::Field> filterFields();
/// Those that mean something for this field, in their order.
QList<app::broadcast::FilterRule::Operator> operatorsFor(app::broadcast::FilterRule::Field field);

QString valueText(const app::broadcast::FilterRule &rule);
/// What is wrong with a rule, for the line under it; empty: nothing.
QString problemOf(const app::broadcast::FilterRule &rule);
/// Takes `text` as the value of `rule`; where a number is asked for and this is none, as the text it is.
void setValue(app::broadcast::FilterRule &rule, const QString &text);

} // namespace ui
