#pragma once

#include "ui/widgets/keylist.h"

#include <QDialog>

class QGridLayout;

namespace ui {

/// Every key, by the place where it works. Deletes itself when it is closed.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

private:
    QWidget *makeColumn(const QList<KeyGroup> &groups);
    static void addGroup(QGridLayout *grid, const KeyGroup &group);
};

/// As a person reads them: "F3", "? or F1".
QString keysText(const QList<QKeySequence> &keys);

} // namespace ui
