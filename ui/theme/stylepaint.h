#pragma once

#include <QColor>
#include <QStyleOption>

class QPainter;

namespace ui {

/// The shapes of Style, each from its option alone.
QColor borderColor(const QPalette &palette);
void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintFocusRing(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option);
void paintSplitter(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintTabLine(QPainter &painter, const QStyleOption &option, bool isBelowTabs);
/// The arrow of a spin box.
void paintStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &button,
               bool isUp);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOption &option, bool isContents);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

/// The label of a default button stands on the accent.
QStyleOptionButton withLabelInk(QStyleOptionButton option);
/// A selected row is tinted, its text keeps its colour.
QStyleOptionViewItem withCalmSelection(QStyleOptionViewItem option);

} // namespace ui
