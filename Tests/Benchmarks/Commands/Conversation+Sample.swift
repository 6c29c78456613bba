import Collaboration

extension Conversation {
    /// Conversations between all departments of the sample organisation.
    static func ofSample() throws -> [Conversation] {
        [
            try Conversation(
                of: "chen-chen", "sales", with: "zhou-kai", service: "delivery-date", title: "订单 4820 交期确认", need: "客户每天来电询问。",
                conditions: "书面确认日期，误差不超过一天。"),
            try Conversation(
                of: "wu-tong", "production", with: "sun-hao", service: "spare-parts", title: "轴承 6204，20 件",
                need: "二号线主轴换轴承，停机窗口在周五。", conditions: "周五上午前到货，附合格证，型号与图纸一致。"),
            try Conversation(
                of: "li-xiang", "procurement", with: "feng-yi", service: "incoming-inspection", title: "Inspection of bar stock, lot 88",
                need: "Supplier changed the mill.", conditions: "Hardness and composition reported."),
            try Conversation(
                of: "feng-yi", "quality", with: "jiang-lan", service: "budget-approval", title: "检测设备追加预算",
                need: "三坐标测量机精度已不够。", conditions: "书面批复，含额度和执行期限。"),
            try Conversation(
                of: "jiang-lan", "headquarters", with: "chen-chen", service: "customer-visit", title: "陪同质量部走访华东客户",
                need: "当面说明振动问题的对策。", conditions: "日程、对方联系人和议题确认。"),
        ]
    }
}
