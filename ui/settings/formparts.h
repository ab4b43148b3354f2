#pragma once

#include <QList>
#include <QString>

class QComboBox;
class QGridLayout;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class QWidget;

/// Small parts the settings' forms share.
namespace ui {

class TextLabel;

/// Quiet text that wraps.
TextLabel *note(const QString &text);
/// A button that Enter in a field never presses.
QPushButton *plainButton(const QString &text, const QString &objectName);
/// A choice whose entries stand in the order of an enum.
QComboBox *choiceOf(const QStringList &entries, const QString &objectName);
/// A number up to `most`; 0 reads `none`.
QSpinBox *limitBox(const QString &objectName, int most, const QString &suffix, const QString &none);
/// Label, with its mnemonic, and control, in the next row of `grid`; the label names the control.
void addLabelled(QGridLayout *grid, const QString &label, QWidget *control);
/// Lays out a row of controls with what is wrong with it below.
void stack(QWidget *owner, QLayout *row, QWidget *message);
/// Two columns, the second one stretches.
QGridLayout *formGrid(QVBoxLayout *column);
/// A bold line with a note under it.
void addTitle(QVBoxLayout *column, const QString &title, const QString &explanation = {});

/// The tab key goes through the controls of `rows` before it comes to `next`, if there is one: rows that were made later
/// than what stands below them would come last in the window.
void tabBefore(QWidget *next, const QList<QWidget *> &rows);
/// What the tab key reaches behind `box`; null where there is nothing else.
QWidget *nextOutside(const QWidget *box);

/// `label` with a "&" before a letter that is not in `taken`, which gets it: first letters of words first.
QString withMnemonic(const QString &label, QString &taken);

} // namespace ui
