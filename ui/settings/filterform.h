#pragma once

#include "ui/settings/draftsection.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class FilterRow;
class TextLabel;

/// Filter rules in groups: within a group all or any must hold, and every group must.
class FilterForm final : public DraftSection
{
    Q_OBJECT
public:
    explicit FilterForm(QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    bool isValid() const override;
    QWidget *showProblems() override;

private:
    struct Group {
        Card *card = nullptr;
        QComboBox *logic = nullptr;
        QVBoxLayout *rules = nullptr;
        QPushButton *add = nullptr;
        QList<FilterRow *> rows;
    };
    Group &addGroup(const app::broadcast::FilterGroup &group);
    FilterRow *addRow(Card *card, const app::broadcast::FilterRule &rule);
    Group *groupOf(const Card *card);
    void remove(Card *card, FilterRow *row);
    void refresh();
    void orderTabs();

    TextLabel *m_empty;
    QVBoxLayout *m_cards;
    QPushButton *m_addGroup;
    QList<Group> m_groups;
    QCheckBox *m_isUsed;
};

} // namespace ui
